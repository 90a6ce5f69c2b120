package org.ebok.probe;

import java.io.IOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A configuration as the server holds it, beside the file that it came from. */
@Component(property = RestResource.CORE + "=probe")
@Path("/configuration/{pid}/{key}")
@Produces(MediaType.APPLICATION_JSON)
public final class ConfigurationResource implements RestResource {

    private final ConfigurationAdmin configurations;

    @Activate
    public ConfigurationResource(@Reference ConfigurationAdmin configurations) {
        this.configurations = configurations;
    }

    @GET
    @PublicAccess
    public Map<String, String> value(@PathParam("pid") String pid, @PathParam("key") String key) throws IOException {
        Object value = configurations.getConfiguration(pid, "?").getProperties().get(key);
        return value == null ? Map.of() : Map.of("value", value.toString());
    }

    /** Takes a key away in memory alone, as if the server had read its file before it was written to the end. */
    @POST
    @Path("/forget")
    @PublicAccess
    public void forget(@PathParam("pid") String pid, @PathParam("key") String key) throws IOException {
        Configuration configuration = configurations.getConfiguration(pid, "?");
        Dictionary<String, Object> held = configuration.getProperties();
        Dictionary<String, Object> rest = new Hashtable<>();
        Collections.list(held.keys()).stream()
                .filter(each -> !each.equals(key))
                .forEach(each -> rest.put(each, held.get(each)));
        configuration.update(rest);
    }
}
