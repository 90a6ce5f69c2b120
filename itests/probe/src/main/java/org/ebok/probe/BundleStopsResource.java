package org.ebok.probe;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which bundles stopped since the probe came, in order. */
@Component(property = RestResource.CORE + "=probe")
@Path("/bundle-stops")
@Produces(MediaType.APPLICATION_JSON)
public final class BundleStopsResource implements RestResource {

    private final BundleStops stops;

    @Activate
    public BundleStopsResource(@Reference BundleStops stops) {
        this.stops = stops;
    }

    @GET
    @PublicAccess
    public List<String> names() {
        return stops.names();
    }
}
