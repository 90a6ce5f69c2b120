package org.ebok.meters.personal;

import java.util.List;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.personal.PersonalTable;
import org.ebok.api.personal.PersonalText;
import org.ebok.api.personal.PersonalView;
import org.ebok.api.personal.PersonalViews;
import org.ebok.meters.MetersFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meters and readings of the customers' own periods, whatever the views say. */
@Component
public final class MeterData implements PersonalData {

    private static final String OWN_METER = """
            v.premises_id is null or exists (
              select p.premises_id from {premises} p
              where p.premises_id = v.premises_id and p.customer_id = v.customer_id
                and p.held_from <= coalesce(v.removed_on, :for_ever)
                and coalesce(p.held_to, :for_ever) >= v.installed_on)""";

    // Some databases know nothing of the row around a subquery where it joins, so the periods are a subquery of their
    // own.
    private static final String OWN_READING = """
            exists (
              select m.meter_id from {meter} m
              where m.meter_id = v.meter_id and m.customer_id = v.customer_id
                and (m.premises_id is null or exists (
                  select p.premises_id from {premises} p
                  where p.premises_id = m.premises_id and p.customer_id = m.customer_id
                    and p.held_from <= v.read_on and coalesce(p.held_to, :for_ever) >= v.read_on)))""";

    // What became of a meter after the customer had gone is the next holder's.
    private static final String WITHIN_OWN_TIME = """
            case when v.premises_id is null or exists (
              select p.premises_id from {premises} p
              where p.premises_id = v.premises_id and p.customer_id = v.customer_id
                and coalesce(p.held_to, :for_ever) >= v.%1$s) then v.%1$s end""";

    private final List<PersonalTable> tables;

    @Activate
    public MeterData(@Reference PersonalViews views) {
        this.tables = List.of(
                views.table(
                        PersonalView.of("meter")
                                .where(OWN_METER)
                                .instead("removed_on", WITHIN_OWN_TIME.formatted("removed_on"))
                                .instead("calibrated_until", WITHIN_OWN_TIME.formatted("calibrated_until")),
                        new PersonalText("Liczniki", "Meters")),
                views.table(
                        PersonalView.of("reading").where(OWN_READING),
                        new PersonalText("Odczyty liczników", "Meter readings")));
    }

    @Override
    public Optional<FunctionId> function() {
        return Optional.of(new FunctionId(MetersFunction.ID));
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<PersonalTable> tables() {
        return tables;
    }
}
