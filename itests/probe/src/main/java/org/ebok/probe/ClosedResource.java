package org.ebok.probe;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Component;

/** What the function has to say to who finds it. */
@Component(property = RestResource.FUNCTION + "=" + ClosedFunction.ID)
@Path("/word")
@Produces(MediaType.APPLICATION_JSON)
public final class ClosedResource implements RestResource {

    /** @param word a word */
    public record Said(String word) {}

    @GET
    public Said say() {
        return new Said("sesame");
    }
}
