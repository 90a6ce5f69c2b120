package example.parking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ebok.api.central.CentralQueries;
import org.ebok.api.central.CentralQuery;
import org.ebok.api.central.Row;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the garages of customers from the central database. */
@Component(service = Places.class)
public final class Places {

    private static final String HELD_ON = """
            select p.premises_id, p.name, p.street, p.building_no
            from {premises} p
            where p.kind = 'GARAGE' and p.held_from <= :day and (p.held_to is null or p.held_to >= :day)
            order by p.premises_id""";

    private final CentralQuery<Place> heldOn;

    @Activate
    public Places(@Reference CentralQueries queries) {
        this.heldOn = queries.prepare(HELD_ON, Places::read);
    }

    /** A garage: the name is what customers call it, the address may be empty. */
    record Place(String id, Optional<String> name, String address) {}

    /** What the customers of the scope hold on a day, in the order of the identifiers. */
    List<Place> heldOn(CustomerScope scope, LocalDate day) {
        return heldOn.list(scope, Map.of("day", day));
    }

    private static Place read(Row row) {
        String address = Stream.of(row.optionalText("street"), row.optionalText("building_no"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new Place(row.text("premises_id"), row.optionalText("name"), address);
    }
}
