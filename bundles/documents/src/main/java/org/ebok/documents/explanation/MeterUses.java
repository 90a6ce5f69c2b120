package org.ebok.documents.explanation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.explanation.Explanation;
import org.ebok.api.explanation.Matter;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.ebok.documents.settlement.Settlement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the settlements that used readings of a meter, by one statement. */
@Component(service = MeterUses.class)
public final class MeterUses {

    /** A settlement a year, or a month at most: what is older is in the list of documents. */
    private static final int ROWS = 60;

    private static final String USES = """
            select d.document_id, d.batch_id, d.title, d.number, r.meter_number, r.unit, r.from_on, r.from_value, r.to_on,
                   r.to_value, r.consumption
            from {settlement_reading} r
            join {document} d on d.document_id = r.document_id and d.customer_id = r.customer_id
            join {operator document_kind} k on k.kind_code = d.kind_code
            where r.meter_id = :meter and k.audience = 'ADDRESSEE' and (d.released_at is null or d.released_at <= :now)
            order by d.issued_on desc, d.document_id desc, r.to_on desc
            fetch first :rows rows only""";

    private final CentralQuery<MeterUse> uses;
    private final Clock clock;

    @Activate
    public MeterUses(@Reference CentralQueries queries, @Reference Clock clock) {
        this.uses = queries.prepare(USES, MeterUses::read);
        this.clock = clock;
    }

    /** The latest first; which of the settlements were taken back is for the shelf to say. */
    List<MeterUse> of(CustomerScope scope, String meter) {
        return uses.list(scope, Map.of("meter", meter, "now", OffsetDateTime.now(clock), "rows", ROWS));
    }

    /** What there is to say of them, also when there are none. */
    static Explanation explanation(List<MeterUse> uses) {
        return new Explanation(
                PageText.of("why.uses"),
                uses.isEmpty() ? List.of(PageText.of("why.uses.none")) : List.of(),
                Optional.empty(),
                uses.stream().map(MeterUses::part).toList(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static Explanation.Part part(MeterUse use) {
        return new Explanation.Part(
                new PageText(
                        "why.document",
                        Map.of("title", new PageValue.Words(use.title()), "number", new PageValue.Words(use.number()))),
                Optional.of(text(use.reading())),
                Optional.empty(),
                Optional.of(new Matter(Matter.Kind.DOCUMENT, use.document())));
    }

    /** How a reading is said wherever a settlement used it. */
    static PageText text(Settlement.Reading reading) {
        Map<String, PageValue> values = new HashMap<>();
        reading.fromValue().ifPresent(from -> values.put("from", new PageValue.Quantity(from, "")));
        values.put("to", new PageValue.Quantity(reading.toValue(), ""));
        values.put("used", new PageValue.Quantity(reading.consumption(), reading.unit()));
        values.put("to_day", new PageValue.Day(reading.toOn()));
        reading.fromOn().ifPresent(day -> values.put("from_day", new PageValue.Day(day)));
        if (reading.fromValue().isEmpty()) {
            return new PageText("why.reading.last", values);
        }
        return new PageText(reading.fromOn().isPresent() ? "why.reading" : "why.reading.undated", values);
    }

    private static MeterUse read(Row row) {
        return new MeterUse(
                row.text("document_id"),
                row.optionalText("batch_id"),
                row.text("title"),
                row.text("number"),
                new Settlement.Reading(
                        Optional.empty(),
                        row.text("meter_number"),
                        row.text("unit"),
                        row.optionalDate("from_on"),
                        row.optionalDecimal("from_value"),
                        row.date("to_on"),
                        row.decimal("to_value"),
                        row.decimal("consumption")));
    }
}
