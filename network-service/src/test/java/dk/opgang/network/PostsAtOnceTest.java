package dk.opgang.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.testing.Waiting;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PostsAtOnceTest {

    private static final int CLIENTS = 8;
    private static final String MEMBERS = "/v1/network/members";
    private static final String SHARED = "/v1/shared-initiatives";
    private static final String FIGURES = """
            "periods": ["2020"], "lines": [{"section": "expense", "line": "Work", "amountsDkk": [1]},
                                           {"section": "financing", "line": "Paid by", "amountsDkk": [1]}]""";

    @BeforeEach
    void forgetEarlierTests() {
        TestDatabase.execute("delete from contact_persons");
        TestDatabase.execute("delete from members");
        TestDatabase.execute("delete from adoptions");
    }

    @ParameterizedTest
    @CsvSource({
        "members, false",
        "members, true",
        "contact-persons, false",
        "contact-persons, true",
        "budgets, false",
        "budgets, true",
        "shared-initiatives, false",
        "shared-initiatives, true",
        "adoptions, false",
        "adoptions, true",
    })
    void oneOfThemCreatesAndTheOthersChange(String resource, boolean keyed) throws Exception {
        // Given
        String source = UUID.randomUUID().toString();
        String path = path(resource);
        String parent = parent(resource);
        List<Callable<Response>> posts = IntStream.range(0, CLIENTS)
                .<Callable<Response>>mapToObj(i -> () -> post(path, body(resource, parent, source, "No. " + i), keyed))
                .toList();

        // When
        Map<Integer, Long> statuses;
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            statuses = clients.invokeAll(posts).stream()
                    .collect(Collectors.groupingBy(
                            it -> it.resultNow().statusCode(), TreeMap::new, Collectors.counting()));
        }

        // Then
        assertEquals(Map.of(200, CLIENTS - 1L, 201, 1L), statuses);
    }

    @Test
    void whatIsBeingWrittenElsewhereIsWaitedForAndChanged() throws Exception {
        // Given
        String source = UUID.randomUUID().toString();
        Response answer;
        try (Connection other = TestDatabase.asSuperuser();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("""
                    insert into budgets (id, created_at, updated_at, version, poster, source_system, source_id, name, periods, lines)
                    values (gen_random_uuid(), now(), now(), 0, 'organisation:%s', 'plan', '%s', 'Elsewhere', '{2020}', '[]')""".formatted(Persona.COORDINATOR.claims().get("organisation"), source));

            // When
            var posting = CompletableFuture.supplyAsync(
                    () -> post("/v1/network/budgets", body("budgets", "", source, "Here"), false));
            Waiting.await().until(() -> TestDatabase.number("select count(*) from pg_locks where not granted") > 0);
            other.commit();
            answer = posting.join();
        }

        // Then
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private static String path(String resource) {
        return switch (resource) {
            case "shared-initiatives" -> SHARED;
            case "adoptions" -> SHARED + "/" + shared() + "/adoptions";
            default -> "/v1/network/" + resource;
        };
    }

    private static String parent(String resource) {
        return resource.equals("contact-persons")
                ? post(MEMBERS, "{\"name\": \"Greve\", \"municipalityCode\": \"253\"}", false)
                        .path("id")
                : "";
    }

    private static String shared() {
        return post(SHARED, "{\"name\": \"A method\", \"municipalityCodes\": [\"253\"]}", false)
                .path("id");
    }

    private static String body(String resource, String parent, String source, String name) {
        String key = "\"source\": {\"system\": \"plan\", \"id\": \"" + source + "\"}, ";
        String facts =
                switch (resource) {
                    case "members" -> "\"name\": \"%s\", \"municipalityCode\": \"615\"";
                    case "contact-persons" -> "\"name\": \"%s\", \"memberId\": \"" + parent + "\"";
                    case "budgets" -> "\"name\": \"%s\", " + FIGURES;
                    case "adoptions" -> "\"note\": \"%s\", \"municipalityCode\": \"615\"";
                    default -> "\"name\": \"%s\", \"municipalityCodes\": [\"615\"]";
                };
        return "{" + key + facts.formatted(name) + "}";
    }

    private static Response post(String path, String body, boolean keyed) {
        var request = Api.as(Persona.COORDINATOR).body(body);
        return (keyed ? request.header("Idempotency-Key", UUID.randomUUID().toString()) : request).post(path);
    }
}
