package org.ebok.itest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ebok.itest.fixture.Answer;
import org.ebok.itest.fixture.OnServer;
import org.ebok.itest.fixture.PortalClient;
import org.ebok.itest.fixture.PortalServer;
import org.ebok.itest.fixture.ServerKind;
import org.ebok.itest.fixture.WithServers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every operation that the server says it has, those of functions that are yet to be written included. */
@WithServers
class OpenApiWalkTest {

    private static final String ANNA = "anna.kowalska";
    private static final String AUTHORISED = "zofia.wojcik";

    /** Whoever owns something that Anna does not. */
    private static final List<String> OWNERS = List.of("piekarnia.zagiel", AUTHORISED);

    private static final String OF_ADMINISTRATORS = "/api/admin/";
    private static final String UNKNOWN = "no-such-thing-5081";
    private static final List<String> HOSTILE = List.of(
            "'",
            "\"",
            "' or '1'='1",
            "1; drop table user_account",
            "\u0000",
            "a\u0000b",
            "../",
            "../../etc/passwd",
            "..\\",
            ".",
            "x".repeat(3000),
            "ŻÓŁW\uD83D\uDC22\u202E",
            "{x}",
            "%",
            "%25",
            ";a=b",
            "1\r\nX-Injected: yes",
            "-1",
            "999999999999999999999",
            " ");

    private static final List<String> QUERY = List.of("after", "limit", "lang", "from", "to", "kind", "text");

    private final PortalServer server;

    OpenApiWalkTest(@OnServer(ServerKind.DEMO) PortalServer server) {
        this.server = server;
    }

    private record Operation(String method, String path, boolean isPublic, List<String> query) {

        boolean hasParameters() {
            return path.contains("{");
        }

        boolean endsTheSession() {
            return method.equals("DELETE") && path.equals("/api/session");
        }

        Answer ask(PortalClient client, String value) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
            return send(client, path.replaceAll("\\{[^}]*}", encoded));
        }

        Answer send(PortalClient client, String address) {
            return switch (method) {
                case "GET" -> client.get(address);
                case "DELETE" -> client.delete(address);
                default -> client.send(address, method, body());
            };
        }

        /** What the operation would take of its owner, so that a refusal is about the identifier and not about the body. */
        private String body() {
            if (path.endsWith("/account-reading")) {
                return "{\"number\":\"61109010140000071219812874\"}";
            }
            if (path.endsWith("/payments")) {
                return "{\"provider\":\"x\"}";
            }
            return path.endsWith("/grant") ? "{\"granted\":false}" : "{}";
        }

        /** 400 is the owner's answer only where the body above names what is not there. */
        private List<Integer> answersOfItsOwner() {
            return path.endsWith("/payments") ? List.of(400, 409) : List.of(200, 204, 409);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutASessionEverythingThatIsNotPublicIsUnauthenticated() {
        return operations().stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Answer answer = operation.ask(server.visitor(), "1");
                    if (operation.isPublic()) {
                        assertSound(answer);
                        assertThat(answer.problemCode()).isNotEqualTo("unauthenticated");
                    } else {
                        assertThat(answer.status()).isEqualTo(401);
                        assertThat(answer.problemCode()).isEqualTo("unauthenticated");
                    }
                }));
    }

    @Test
    void theDocumentItselfSaysWhatIsPublic() {
        assertThat(operations().stream().filter(Operation::isPublic).map(Operation::toString))
                .containsExactlyInAnyOrder(
                        "GET /api/openapi.json", "GET /api/operator", "POST /api/account-check", "POST /api/session");
    }

    @TestFactory
    Stream<DynamicTest> whatBelongsToAnotherCustomerIsAnsweredAsIfItWereUnknown() {
        PortalClient anna = server.customer(ANNA);
        Set<String> foreign = new HashSet<>();
        OWNERS.forEach(owner -> foreign.addAll(valuesSeenBy(server.customer(owner))));
        foreign.removeAll(valuesSeenBy(anna));
        assertThat(foreign).isNotEmpty();
        return withParameters()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Answer unknown = operation.ask(anna, UNKNOWN);
                    foreign.parallelStream().forEach(value -> {
                        Answer answer = operation.ask(anna, value);
                        assertThat(answer.body()).as("body for %s", value).isEqualTo(unknown.body());
                        assertThat(answer.status()).as("status for %s", value).isEqualTo(unknown.status());
                    });
                    assertThat(unknown.status()).isIn(400, 404);
                }));
    }

    /** What has an owner is there for them, even where it cannot be had now: a code when nothing is owed is a conflict. */
    @TestFactory
    Stream<DynamicTest> theOwnerGetsWhatTheOthersDoNot() {
        Map<PortalClient, Set<String>> own = new HashMap<>();
        OWNERS.stream().map(server::customer).forEach(owner -> own.put(owner, valuesSeenBy(owner)));
        return withParameters()
                .filter(operation -> !operation.path().startsWith(OF_ADMINISTRATORS))
                .map(operation -> dynamicTest(operation.toString(), () -> assertThat(own)
                        .anySatisfy((owner, values) -> assertThat(values.parallelStream()
                                        .map(value ->
                                                operation.ask(owner, value).status())
                                        .anyMatch(operation.answersOfItsOwner()::contains))
                                .as("one of its values is answered with " + operation.answersOfItsOwner())
                                .isTrue())));
    }

    @TestFactory
    Stream<DynamicTest> aHostileIdentifierIsNeverAnErrorOfTheServer() {
        PortalClient anna = server.customer(ANNA);
        PortalClient authorised = server.customer(AUTHORISED);
        PortalClient administrator = server.administrator();
        return withParameters()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    HOSTILE.parallelStream().forEach(value -> {
                        assertSound(operation.ask(anna, value));
                        assertSound(operation.ask(authorised, value));
                        assertSound(operation.ask(administrator, value));
                        assertSound(operation.ask(server.visitor(), value));
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> hostileParametersOfAQueryAreNeverAnErrorOfTheServer() {
        PortalClient anna = server.customer(ANNA);
        PortalClient authorised = server.customer(AUTHORISED);
        String ledger =
                anna.get("/api/finance/ledgers").json().at("/ledgers/0/id").asText(UNKNOWN);
        return operations().stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    HOSTILE.parallelStream().forEach(value -> {
                        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
                        String path = operation.path().replaceAll("\\{[^}]*}", ledger);
                        assertSound(operation.send(
                                anna,
                                QUERY.stream()
                                        .map(name -> name + "=" + encoded)
                                        .collect(Collectors.joining("&", path + "?", ""))));
                        // one by one: the first that is refused would hide the others
                        for (String name : operation.query()) {
                            assertSound(operation.send(anna, path + "?" + name + "=" + encoded));
                            assertSound(operation.send(authorised, path + "?" + name + "=" + encoded));
                        }
                    });
                }));
    }

    private static void assertSound(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "org.ebok", "java.");
        assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
    }

    private List<Operation> operations() {
        JsonNode document = server.visitor().get("/api/openapi.json").json();
        List<Operation> operations = new ArrayList<>();
        document.get("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> operations.add(new Operation(
                        method.getKey().toUpperCase(java.util.Locale.ROOT),
                        path.getKey(),
                        method.getValue().has("security")
                                && method.getValue().get("security").isEmpty(),
                        queryParameters(method.getValue())))));
        return operations;
    }

    private static List<String> queryParameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.get("in").asText().equals("query"))
                .map(parameter -> parameter.get("name").asText())
                .toList();
    }

    private Stream<Operation> withParameters() {
        return operations().stream().filter(Operation::hasParameters);
    }

    /** Every short text in what a customer gets without naming anything: identifiers, numbers, symbols. */
    private Set<String> valuesSeenBy(PortalClient client) {
        Set<String> values = new LinkedHashSet<>();
        operations().stream()
                .filter(operation -> operation.method().equals("GET") && !operation.hasParameters())
                .filter(operation -> !operation.isPublic() && !operation.endsTheSession())
                .map(operation -> operation.ask(client, ""))
                .filter(answer -> answer.mediaType().equals("application/json"))
                .forEach(answer -> collect(answer.json(), values));
        return values;
    }

    private static void collect(JsonNode node, Set<String> values) {
        String text = node.isTextual() ? node.asText() : "";
        if (!text.isBlank() && text.length() <= 40) {
            values.add(text);
        }
        node.forEach(child -> collect(child, values));
    }
}
