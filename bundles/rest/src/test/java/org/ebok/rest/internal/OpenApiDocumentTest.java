package org.ebok.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.ebok.api.function.FunctionId;
import org.ebok.api.rest.PublicAccess;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    /** Two functions that each have a record {@code View}. */
    static final class Boats {
        record View(String sail, Detail detail) {}

        record Detail(int masts) {}
    }

    static final class Houses {
        record View(String roof) {}
    }

    @Path("/boats")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class BoatResource {
        @GET
        public List<Boats.View> list() {
            return List.of();
        }

        @POST
        @PublicAccess
        public Boats.View make(Boats.Detail detail) {
            return new Boats.View("", detail);
        }
    }

    @Path("/")
    @Produces(MediaType.APPLICATION_JSON)
    public static final class HouseResource {
        @GET
        public Houses.View one() {
            return new Houses.View("");
        }
    }

    @Test
    void recordsOfTheSameNameInTwoFunctionsAreTwoSchemas() throws JsonProcessingException {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(schemas.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("harbour.View", "harbour.Detail", "town.View");
        assertThat(schemas.at("/harbour.View/properties").has("sail")).isTrue();
        assertThat(schemas.at("/town.View/properties").has("roof")).isTrue();
    }

    @Test
    void everyReferenceLeadsToASchema() throws JsonProcessingException {
        JsonNode document = document();

        List<String> references = document.findValuesAsText("$ref");

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isObject())
                .as(reference)
                .isTrue());
        assertThat(document.at("/components/schemas/harbour.View/properties/detail/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/harbour.Detail");
    }

    @Test
    void pathsAreThoseOfTheEndpointsAndSayWhatIsPublic() throws JsonProcessingException {
        JsonNode paths = document().get("paths");

        assertThat(paths.fieldNames()).toIterable().containsExactly("/api/harbour/boats", "/api/town");
        assertThat(paths.at("/~1api~1harbour~1boats/post/security").isEmpty()).isTrue();
        assertThat(paths.at("/~1api~1harbour~1boats/post").has("security")).isTrue();
        assertThat(paths.at("/~1api~1harbour~1boats/get").has("security")).isFalse();
    }

    @Test
    void withoutEndpointsTheDocumentIsWhole() throws JsonProcessingException {
        JsonNode document = new ObjectMapper().readTree(OpenApiDocument.of(Map.of()));

        assertThat(document.get("openapi").asText()).startsWith("3.");
        assertThat(document.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
        assertThat(document.get("paths").isObject()).isTrue();
    }

    private static JsonNode document() throws JsonProcessingException {
        Map<EndpointName, List<Class<?>>> endpoints = new TreeMap<>();
        endpoints.put(function("harbour"), List.of(BoatResource.class));
        endpoints.put(function("town"), List.of(HouseResource.class));
        return new ObjectMapper().readTree(OpenApiDocument.of(endpoints));
    }

    private static EndpointName function(String id) {
        return new EndpointName(id, Optional.of(new FunctionId(id)));
    }
}
