package org.ebok.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ebok.api.function.FunctionId;
import org.ebok.api.scope.CustomerScope;
import org.ebok.api.start.StartTiles;
import org.ebok.api.start.Tile;
import org.ebok.api.start.Urgency;
import org.ebok.api.text.PageLink;
import org.ebok.api.text.PageText;
import org.ebok.api.text.PageValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One tile on the start page: who the operator thinks the reader is. Nothing is to be done. */
@Component
public final class ProfileTiles implements StartTiles {

    private final Customers customers;

    @Activate
    public ProfileTiles(@Reference Customers customers) {
        this.customers = customers;
    }

    @Override
    public FunctionId function() {
        return new FunctionId(ProfileFunction.ID);
    }

    @Override
    public List<Tile> tiles(CustomerScope scope) {
        List<Customer> records = customers.list(scope);
        return records.isEmpty() ? List.of() : List.of(tile(records));
    }

    private static Tile tile(List<Customer> records) {
        return new Tile(
                Urgency.INFO,
                Optional.empty(),
                PageText.of("tile.label"),
                headline(records),
                Optional.empty(),
                Optional.of(PageText.of(text(records))),
                new PageLink(PageText.of("tile.link"), "/" + ProfileFunction.ID),
                Optional.empty());
    }

    private static PageText headline(List<Customer> records) {
        return records.size() == 1
                ? new PageText(
                        "tile.name",
                        Map.of("name", new PageValue.Words(records.get(0).name())))
                : new PageText("tile.customers", Map.of("count", new PageValue.Count(records.size())));
    }

    private static String text(List<Customer> records) {
        if (records.stream().allMatch(customer -> customer.email().isPresent())) {
            return "tile.change";
        }
        return records.size() == 1 ? "tile.no-email" : "tile.some-no-email";
    }
}
