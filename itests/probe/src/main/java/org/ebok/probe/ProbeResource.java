package org.ebok.probe;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a test write marks in a transaction that commits or fails, and ask what is left. */
@Component(property = RestResource.CORE + "=probe")
@Path("/marks/{name}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProbeResource implements RestResource {

    private final Marks marks;

    @Activate
    public ProbeResource(@Reference Marks marks) {
        this.marks = marks;
    }

    /**
     * @param rows how many rows of that name the bundle's own table holds
     * @param auditRecords how many the audit trail holds
     */
    public record Left(int rows, int auditRecords) {}

    @GET
    @PublicAccess
    public Left left(@PathParam("name") String name) {
        return new Left(marks.rows(name), marks.auditRecords(name));
    }

    @POST
    @Path("/committed")
    @PublicAccess
    public void commit(@PathParam("name") String name) {
        marks.write(name, false);
    }

    @POST
    @Path("/failed")
    @PublicAccess
    public void fail(@PathParam("name") String name) {
        marks.write(name, true);
    }
}
