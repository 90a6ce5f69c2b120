package org.ebok.web.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ebok.api.function.Function;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The functions that are installed now, each with the files of its bundle. */
@Component(service = InstalledFunctions.class)
public final class InstalledFunctions {

    /** A function and where its files are. */
    record Installed(Function function, BundleFiles files) {}

    private final Map<Function, Installed> functions = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFunction(Function function, ServiceReference<Function> reference) {
        functions.put(function, new Installed(function, new BundleFiles(reference.getBundle())));
    }

    void removeFunction(Function function) {
        functions.remove(function);
    }

    /** In the order of the menu. */
    List<Installed> inOrder() {
        return functions.values().stream()
                .sorted(Comparator.comparingInt(
                                (Installed installed) -> installed.function().order())
                        .thenComparing(installed -> installed.function().id()))
                .toList();
    }

    Optional<Installed> find(String id) {
        return functions.values().stream()
                .filter(installed -> installed.function().id().value().equals(id))
                .findFirst();
    }
}
