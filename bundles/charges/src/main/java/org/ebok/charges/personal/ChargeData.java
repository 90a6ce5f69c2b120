package org.ebok.charges.personal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.ebok.charges.ChargesFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The charges of the customers' own periods, cut to them as on the page, and the tariffs that they refer to. */
@Component
public final class ChargeData implements PersonalData {

    private static final String OWN_PERIOD = """
            from {premises} p
            where p.premises_id = v.premises_id and p.customer_id = v.customer_id
              and p.held_from <= coalesce(v.valid_to, :for_ever) and coalesce(p.held_to, :for_ever) >= v.valid_from""";

    private static final String OWN = "v.premises_id is null or exists (select p.premises_id " + OWN_PERIOD + ")";

    private static final String FROM =
            "greatest(v.valid_from, coalesce((select min(p.held_from) " + OWN_PERIOD + "), v.valid_from))";

    private static final String TO = "nullif(least(coalesce(v.valid_to, :for_ever),"
            + " coalesce((select max(coalesce(p.held_to, :for_ever)) " + OWN_PERIOD + "), :for_ever)), :for_ever)";

    private static final String REFERRED_TO =
            "exists (select c.charge_id from {charge} c where c.tariff_id = v.tariff_id)";

    private final List<PersonalTable> tables;

    @Activate
    public ChargeData(@Reference PersonalViews views) {
        this.tables = List.of(
                views.table(
                        PersonalView.of("charge")
                                .where(OWN)
                                .instead("valid_from", FROM)
                                .instead("valid_to", TO),
                        new PersonalText("Składniki opłat", "Charges")),
                views.table(
                        PersonalView.ofOperator("tariff").where(REFERRED_TO),
                        new PersonalText("Stawki, według których naliczono opłaty", "Rates that the charges follow")));
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(ChargesFunction.ID));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
