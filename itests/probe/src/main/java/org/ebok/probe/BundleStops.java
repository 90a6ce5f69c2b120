package org.ebok.probe;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Notes the name of each bundle that stops, so that a test can tell whom a change disturbed. */
@Component(service = BundleStops.class, immediate = true)
public final class BundleStops {

    private final BundleContext context;
    private final List<String> names = new CopyOnWriteArrayList<>();
    private final SynchronousBundleListener listener = event -> {
        if (event.getType() == BundleEvent.STOPPED) {
            names.add(event.getBundle().getSymbolicName());
        }
    };

    @Activate
    public BundleStops(BundleContext context) {
        this.context = context;
        context.addBundleListener(listener);
    }

    @Deactivate
    void close() {
        context.removeBundleListener(listener);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
