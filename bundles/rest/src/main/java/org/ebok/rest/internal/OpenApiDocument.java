package org.ebok.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes an OpenAPI 3 document from the annotations of resources. */
final class OpenApiDocument {

    private static final String SESSION = "session";

    private OpenApiDocument() {}

    static String of(Map<EndpointName, List<Class<?>>> endpoints) {
        OpenAPI document = new OpenAPI()
                .info(new Info().title("e-BOK").version("1").description("What is installed at this moment"))
                .addSecurityItem(new SecurityRequirement().addList(SESSION))
                .paths(new Paths())
                .components(new Components()
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("ebok-session")));
        endpoints.forEach((name, classes) -> add(document, name, classes));
        try {
            return Json.mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(OpenAPI document, EndpointName name, List<Class<?>> classes) {
        SwaggerConfiguration empty = new SwaggerConfiguration().openAPI(new OpenAPI());
        OpenAPI part = new Reader(empty).read(new LinkedHashSet<>(classes));
        if (part.getPaths() != null) {
            part.getPaths().forEach((path, item) -> document.getPaths().addPathItem(address(name, path), item));
        }
        if (part.getComponents() != null && part.getComponents().getSchemas() != null) {
            part.getComponents().getSchemas().forEach(document.getComponents()::addSchemas);
        }
    }

    private static String address(EndpointName name, String path) {
        return "/api/" + name.path() + (path.equals("/") ? "" : path);
    }
}
