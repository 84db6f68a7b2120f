package dk.opgang.system;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.local.oidc.Persona;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same request, sent many times at once, is done once. */
class IdempotencyTest {

    private static final int TIMES = 50;

    private final TheStack stack = TheStack.get();

    @Test
    void fifty_equal_requests_at_once_make_one_entity_and_one_event() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        String name = "Samtidig " + key;
        Map<String, Object> body = Map.of(
                "templateKey",
                "outreach-employment",
                "name",
                name,
                "municipalityCodes",
                List.of("615"),
                "period",
                Map.of("from", "2020-01-01"));
        Callable<Response> request = () -> stack.as(Persona.HORSENS)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/initiatives");

        // When
        List<Response> answers = atOnce(request);
        Response later = request.call();

        // Then
        List<Response> done =
                answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
        assertThat(done).isNotEmpty();
        assertThat(done.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.asString()).isEqualTo(done.getFirst().asString());
        assertThat(later.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(Database.count(stack, "initiatives", "select count(*) from initiatives where name = ?", name))
                .isEqualTo(1);
        try (EventCount events = new EventCount(stack.local().kafka().bootstrapServers(), "opgang.initiatives.v1")) {
            String id = later.jsonPath().getString("id");
            assertThat(events.distinctEventsOf("initiative-", id::equals, 1, Duration.ofSeconds(30)))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_same_key_for_another_body_is_refused() {
        // Given
        String key = UUID.randomUUID().toString();
        post(key, "Den første");

        // When
        Response other = post(key, "Den anden");

        // Then
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    private Response post(String key, String name) {
        return stack.as(Persona.HORSENS)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of(
                        "templateKey",
                        "outreach-employment",
                        "name",
                        name,
                        "municipalityCodes",
                        List.of("615"),
                        "period",
                        Map.of("from", "2020-01-01")))
                .post("/v1/initiatives");
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(TIMES)) {
            List<Future<Response>> answers = threads.invokeAll(
                    IntStream.range(0, TIMES).mapToObj(i -> request).toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
