package org.ebok.mydata;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.ebok.api.function.FunctionId;
import org.ebok.api.personal.PersonalData;
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

    /** Those of the portal itself and of functions that are granted, in their order. */
    List<PersonalData> granted(Predicate<FunctionId> granted) {
        return sources.stream()
                .filter(source -> source.function().map(granted::test).orElse(true))
                .sorted(Comparator.comparingInt(PersonalData::order).thenComparing(Sources::folder))
                .toList();
    }

    /** Where the tables of a source are: the identifier of its function. */
    static String folder(PersonalData source) {
        return source.function().map(FunctionId::value).orElse("portal");
    }
}
