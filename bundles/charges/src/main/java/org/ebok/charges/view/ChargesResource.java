package org.ebok.charges.view;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.ebok.api.page.Paging;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;
import org.ebok.api.scope.CustomerScope;
import org.ebok.charges.ChargesFunction;
import org.ebok.charges.charge.Charge;
import org.ebok.charges.charge.Charges;
import org.ebok.charges.month.Announcement;
import org.ebok.charges.month.Bill;
import org.ebok.charges.month.Change;
import org.ebok.charges.month.ChangeKey;
import org.ebok.charges.month.Forecast;
import org.ebok.charges.tariff.Tariff;
import org.ebok.charges.tariff.TariffKey;
import org.ebok.charges.tariff.Tariffs;
import org.ebok.charges.view.ChargeViews.AnnouncementView;
import org.ebok.charges.view.ChargeViews.BillView;
import org.ebok.charges.view.ChargeViews.ChangeView;
import org.ebok.charges.view.ChargeViews.SumView;
import org.ebok.charges.view.ChargeViews.TariffView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The charges of who is signed in. */
@Component(property = RestResource.FUNCTION + "=" + ChargesFunction.ID)
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ChargesFunction.ID)
public final class ChargesResource implements RestResource {

    private final Charges charges;
    private final Tariffs tariffs;
    private final CurrentSubject subject;
    private final Clock clock;

    @Activate
    public ChargesResource(
            @Reference Charges charges,
            @Reference Tariffs tariffs,
            @Reference CurrentSubject subject,
            @Reference Clock clock) {
        this.charges = charges;
        this.tariffs = tariffs;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * @param asOf when the central database was read
     * @param month the month, as {@code 2026-11}
     * @param sums what is charged in the month at all places together, by currency
     * @param bills what is charged, by premises or ledger
     * @param next what to ask for {@code after} to get the next page of bills, null on the last one
     */
    public record Month(OffsetDateTime asOf, String month, List<SumView> sums, List<BillView> bills, String next) {}

    /**
     * @param asOf when the central database was read
     * @param announcements changes of rates that are to come, the next one first
     */
    public record AnnouncementList(OffsetDateTime asOf, List<AnnouncementView> announcements) {}

    /**
     * @param asOf when the central database was read
     * @param changes the latest first
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record ChangeList(OffsetDateTime asOf, List<ChangeView> changes, String next) {}

    /**
     * @param asOf when the central database was read
     * @param tariffs those in force and those that are to come, by component
     * @param next what to ask for {@code after} to get the next page, null on the last one
     */
    public record TariffList(OffsetDateTime asOf, List<TariffView> tariffs, String next) {}

    @GET
    @Path("/month")
    @Operation(summary = "A page of what is charged in a month, component by component, and what will be in the next")
    public Month month(
            @Parameter(description = "The month, as 2026-11; the present one without it") @QueryParam("month")
                    String month,
            @Parameter(description = "Identifier of premises, for these alone") @QueryParam("premises") String premises,
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Places on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        int size = Paging.size(limit);
        BillKey place = Paging.after(after, BillKey.FIRST, BillKey::decode);
        YearMonth asked = ChargeParameters.month(month, YearMonth.from(today));
        CustomerScope scope = subject.customerScope();
        LocalDate from = asked.atDay(1);
        List<Charge> found =
                of(premises, charges.between(scope, from, asked.plusMonths(1).atEndOfMonth()));
        List<Tariff> rates = tariffs.since(scope, from);
        Forecast forecast = new Forecast(found, rates, today);
        List<Bill> next = Bill.of(forecast.on(from.plusMonths(1)), asked.plusMonths(1));
        List<Bill> all = Bill.of(forecast.on(from), asked);
        List<Bill> page = all.stream()
                .filter(place::isBefore)
                .sorted(Comparator.comparing(BillKey::of, BillKey.ORDER))
                .limit(size + 1L)
                .toList();
        return new Month(
                asOf,
                asked.toString(),
                SumView.of(all),
                page.stream()
                        .limit(size)
                        .map(bill -> BillView.of(bill, bill.amongst(next), rates, today))
                        .toList(),
                page.size() > size ? BillKey.of(page.get(size - 1)).encode() : null);
    }

    @GET
    @Path("/announcements")
    @Operation(summary = "Changes of rates that are to come, and what they make of the monthly sum")
    public AnnouncementList announcements() {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        CustomerScope scope = subject.customerScope();
        return new AnnouncementList(
                asOf,
                Announcement.of(charges.since(scope, today), tariffs.since(scope, today), today).stream()
                        .map(AnnouncementView::of)
                        .toList());
    }

    @GET
    @Path("/changes")
    @Operation(summary = "A page of what changed and when, the latest first")
    public ChangeList changes(
            @Parameter(description = "Identifier of premises, for these alone") @QueryParam("premises") String premises,
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Changes on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        int size = Paging.size(limit);
        ChangeKey place = Paging.after(after, ChangeKey.LATEST, ChangeKey::decode);
        List<Change> page =
                Change.among(of(premises, charges.since(subject.customerScope(), LocalDate.MIN.withYear(1)))).stream()
                        .filter(place::isBefore)
                        .limit(size + 1L)
                        .toList();
        boolean more = page.size() > size;
        return new ChangeList(
                asOf,
                page.stream()
                        .limit(size)
                        .map(change -> ChangeView.of(change, today))
                        .toList(),
                more ? ChangeKey.of(page.get(size - 1)).encode() : null);
    }

    @GET
    @Path("/tariffs")
    @Operation(summary = "A page of the rates that are in force or are to come, those that hang on no premises too")
    public TariffList tariffs(
            @Parameter(description = "The next of the page before") @QueryParam("after") String after,
            @Parameter(description = "Rates on a page, 1 to 200; 50 without it") @QueryParam("limit") String limit) {
        OffsetDateTime asOf = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        int size = Paging.size(limit);
        List<Tariff> page = tariffs.page(
                subject.customerScope(), today, Paging.after(after, TariffKey.FIRST, TariffKey::decode), size + 1);
        return new TariffList(
                asOf,
                page.stream()
                        .limit(size)
                        .map(tariff -> TariffView.of(tariff, today))
                        .toList(),
                page.size() > size ? TariffKey.of(page.get(size - 1)).encode() : null);
    }

    private static List<Charge> of(String premises, List<Charge> found) {
        return premises == null || premises.isBlank()
                ? found
                : found.stream()
                        .filter(charge -> charge.place()
                                .premises()
                                .filter(premises::equals)
                                .isPresent())
                        .toList();
    }
}
