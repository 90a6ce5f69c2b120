package org.ebok.mydata;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
import org.ebok.api.scope.CustomerScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who can tell something about a person: the functions that are installed now, and the portal itself. */
@Component(service = Sources.class)
public final class Sources {

    private final List<PersonalData> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(PersonalData source) {
        sources.add(source);
    }

    void removeSource(PersonalData source) {
        sources.remove(source);
    }

    /**
     * Those of the portal itself and of functions that are granted, in their order.
     *
     * @param scopes the customers that have a function
     */
    List<Granted> granted(Function<FunctionId, CustomerScope> scopes) {
        return sources.stream()
                .map(source -> new Granted(source, source.function().map(scopes)))
                .filter(Granted::hasSomebody)
                .sorted(Comparator.comparingInt(
                                (Granted granted) -> granted.data().order())
                        .thenComparing(granted -> folder(granted.data())))
                .toList();
    }

    /** Where the tables of a source are: the identifier of its function. */
    static String folder(PersonalData source) {
        return source.function().map(FunctionId::value).orElse("portal");
    }
}
