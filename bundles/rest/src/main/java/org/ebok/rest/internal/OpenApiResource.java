package org.ebok.rest.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.rest.PublicAccess;
import org.ebok.api.rest.RestResource;

/** The OpenAPI document of what is installed at this moment. It is made again when an endpoint has come or gone. */
@Path("/")
@Tag(name = "openapi")
public final class OpenApiResource implements RestResource {

    private record Made(Map<EndpointName, List<Class<?>>> from, String json) {}

    private final Supplier<Map<EndpointName, List<Class<?>>>> endpoints;
    private volatile Made made = new Made(Map.of(), "");

    OpenApiResource(Supplier<Map<EndpointName, List<Class<?>>>> endpoints) {
        this.endpoints = endpoints;
    }

    @GET
    @PublicAccess
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This document: the API of what is installed at this moment")
    public String document() {
        Map<EndpointName, List<Class<?>>> now = endpoints.get();
        Made last = made;
        if (!last.from().equals(now)) {
            last = new Made(now, OpenApiDocument.of(now));
            made = last;
        }
        return last.json();
    }
}
