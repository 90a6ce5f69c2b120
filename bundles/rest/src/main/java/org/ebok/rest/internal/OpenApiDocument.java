package org.ebok.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    private static final String REFERENCE = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";

    private OpenApiDocument() {}

    static String of(Map<EndpointName, List<Class<?>>> endpoints) {
        try {
            ObjectNode document = Json.mapper().valueToTree(frame());
            ObjectNode paths = document.putObject("paths");
            ObjectNode schemas = document.withObject("/components").putObject("schemas");
            endpoints.forEach((name, classes) -> add(paths, schemas, name, classes));
            return document.toString();
        } finally {
            // Both keep the classes they have seen in static fields, where those of a function would outlive it.
            ModelConverters.reset();
            TypeFactory.defaultInstance().clearCache();
        }
    }

    private static OpenAPI frame() {
        return new OpenAPI()
                .info(new Info().title("e-BOK").version("1").description("What is installed at this moment"))
                .addSecurityItem(new SecurityRequirement().addList(SESSION))
                .components(new Components()
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("ebok-session")));
    }

    private static void add(ObjectNode paths, ObjectNode schemas, EndpointName name, List<Class<?>> classes) {
        SwaggerConfiguration empty = new SwaggerConfiguration().openAPI(new OpenAPI());
        OpenAPI read = new Reader(empty).read(new LinkedHashSet<>(classes));
        if (read.getPaths() != null) {
            classes.forEach(resource -> openPublicMethods(read.getPaths(), resource));
        }
        ObjectNode part = Json.mapper().valueToTree(read);
        String prefix = name.path() + ".";
        prefixReferences(part, prefix);
        part.path("paths").fields().forEachRemaining(path -> paths.set(address(name, path.getKey()), path.getValue()));
        part.at("/components/schemas")
                .fields()
                .forEachRemaining(schema -> schemas.set(prefix + schema.getKey(), schema.getValue()));
    }

    /** The reader names a schema by the simple name of its class, and two functions may have classes of the same name. */
    private static void prefixReferences(JsonNode node, String prefix) {
        if (node instanceof ObjectNode object && object.path(REFERENCE).asText().startsWith(SCHEMAS)) {
            String name = object.get(REFERENCE).asText().substring(SCHEMAS.length());
            object.put(REFERENCE, SCHEMAS + prefix + name);
        }
        node.forEach(child -> prefixReferences(child, prefix));
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
