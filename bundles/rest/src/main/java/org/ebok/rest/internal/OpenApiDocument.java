package org.ebok.rest.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import org.ebok.api.rest.PublicAccess;

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
        try {
            endpoints.forEach((name, classes) -> add(document, name, classes));
            return Json.mapper().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } finally {
            // Both keep the classes they have seen in static fields, where those of a function would outlive it.
            ModelConverters.reset();
            TypeFactory.defaultInstance().clearCache();
        }
    }

    private static void add(OpenAPI document, EndpointName name, List<Class<?>> classes) {
        SwaggerConfiguration empty = new SwaggerConfiguration().openAPI(new OpenAPI());
        OpenAPI part = new Reader(empty).read(new LinkedHashSet<>(classes));
        if (part.getPaths() != null) {
            classes.forEach(resource -> openPublicMethods(part.getPaths(), resource));
            part.getPaths().forEach((path, item) -> document.getPaths().addPathItem(address(name, path), item));
        }
        if (part.getComponents() != null && part.getComponents().getSchemas() != null) {
            part.getComponents().getSchemas().forEach(document.getComponents()::addSchemas);
        }
    }

    /** The reader knows nothing of {@link PublicAccess}; such an operation needs no security at all. */
    private static void openPublicMethods(Paths paths, Class<?> resource) {
        for (Method method : resource.getMethods()) {
            if (method.isAnnotationPresent(PublicAccess.class)) {
                PathItem item = paths.get(path(resource, method));
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(Objects::nonNull)
                        .map(verb -> item.readOperationsMap().get(PathItem.HttpMethod.valueOf(verb.value())))
                        .forEach(operation -> operation.setSecurity(List.of()));
            }
        }
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String whole = "/" + resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String clean = whole.replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    private static String address(EndpointName name, String path) {
        return "/api/" + name.path() + (path.equals("/") ? "" : path);
    }
}
