package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final String AWAY = "{\"code\": \"service-unavailable\", \"title\": \"Away\"}";

    private final FakeServer server = new FakeServer();
    private final OpgangClient client =
            OpgangClient.builder().gateway(server.address()).build();

    @AfterEach
    void end() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void postIsSentAgainUnderItsKeyUntilItIsDone() {
        // Given
        server.then(503, AWAY, "Retry-After: 0")
                .then(502, "<html>", "Retry-After: 0")
                .thenCut()
                .then(504, AWAY, "Retry-After: 0")
                .then(409, "{\"code\": \"idempotency-in-progress\"}", "Retry-After: 0")
                .then(201, "{\"id\": \"p\"}");

        // When
        JsonNode made = client.post("/v1/placements", Map.of("kind", "leisure-job"), JsonNode.class);

        // Then
        assertThat(made.path("id").asText()).isEqualTo("p");
        assertThat(server.got()).hasSize(6);
        assertThat(server.got()).extracting(FakeServer.Got::body).containsOnly("{\"kind\":\"leisure-job\"}");
        assertThat(server.got())
                .extracting(got -> got.headers().get("Idempotency-Key"))
                .doesNotContainNull()
                .containsOnly(server.got().get(0).headers().get("Idempotency-Key"));
    }

    @Test
    void readingIsDoneAgainWhenItsAnswerIsCutOff() {
        // Given
        server.thenCutAfter("{\"id\": \"whole\"}", 5).thenCut().then(200, "{\"id\": \"whole\"}");

        // When
        String read = client.get("/v1/placements/p", String.class);

        // Then
        assertThat(read).isEqualTo("{\"id\": \"whole\"}");
    }

    @Test
    void repeatsEndAfterTheFifth() {
        // Given
        for (int i = 0; i < 7; i++) {
            server.then(503, AWAY, "Retry-After: 0");
        }

        // When
        OpgangProblem problem =
                catchThrowableOfType(OpgangProblem.class, () -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(problem.code()).isEqualTo("service-unavailable");
        assertThat(problem.isRefusal()).isFalse();
        assertThat(server.got()).hasSize(6);
    }

    @Test
    void changeWithoutKeyIsSentAgainOnlyWhereItWasSurelyNotDone() {
        // Given
        server.then(429, "{}", "Retry-After: 0").thenCut();

        // When
        OpgangUnreachable lost = catchThrowableOfType(
                OpgangUnreachable.class,
                () -> client.patch("/v1/placements/p", Map.of("kind", "x"), "\"1\"", JsonNode.class));

        // Then
        assertThat(lost.neverSent()).isFalse();
        assertThat(server.got()).hasSize(2);
        assertThat(server.got().get(1).headers())
                .containsEntry("If-Match", "\"1\"")
                .containsEntry("Content-Type", "application/merge-patch+json")
                .doesNotContainKey("Idempotency-Key");
    }

    @Test
    void changeWithoutKeyIsLeftToTheCallerWhereItMayHaveBeenDone() {
        // Given
        List<Runnable> changes = List.of(
                () -> client.put("/v1/placements/p", Map.of(), "\"1\"", JsonNode.class),
                () -> client.patch("/v1/placements/p", Map.of(), "\"1\"", JsonNode.class),
                () -> client.delete("/v1/placements/p", "\"1\""));
        List<Integer> told = new ArrayList<>();

        // When
        for (Runnable change : changes) {
            for (int status : List.of(502, 503, 504)) {
                server.then(status, AWAY, "Retry-After: 0");
                told.add(catchThrowableOfType(OpgangProblem.class, change::run).status());
            }
        }

        // Then
        assertThat(told).containsExactly(502, 503, 504, 502, 503, 504, 502, 503, 504);
        assertThat(server.got()).hasSize(9);
    }

    @Test
    void retryAfterIsWaitedForInBothForms() {
        // Given
        server.then(429, "{}", "Retry-After: 1")
                .then(503, "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: Sun, 06 Nov 1994 08:49:38 GMT")
                .then(200, "{}");
        long begin = System.nanoTime();

        // When
        client.get("/v1/placements", JsonNode.class);

        // Then
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(1990), Duration.ofSeconds(15));
    }

    @Test
    void whoeverIsToComeBackMuchLaterIsToldSo() {
        // Given
        server.then(503, AWAY, "Retry-After: 3600");

        // When
        OpgangProblem problem =
                catchThrowableOfType(OpgangProblem.class, () -> client.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(problem.retryAfter()).contains(Duration.ofHours(1));
    }

    @Test
    void nobodyAtTheAddressIsToldApart() throws IOException {
        // Given
        server.close();
        OpgangClient impatient =
                OpgangClient.builder().gateway(server.address()).repeats(1).build();

        // When
        OpgangUnreachable nobody = catchThrowableOfType(
                OpgangUnreachable.class, () -> impatient.get("/v1/placements?cpr=0101010101", JsonNode.class));

        // Then
        assertThat(nobody.neverSent()).isTrue();
        assertThat(nobody).hasMessageContaining(server.address()).hasMessageNotContaining("0101010101");
    }

    @Test
    void answerThatDoesNotComeIsGivenUp() {
        // Given
        server.thenNothing();
        OpgangClient impatient = OpgangClient.builder()
                .gateway(server.address())
                .timeout(Duration.ofMillis(100))
                .repeats(0)
                .build();

        // When
        OpgangUnreachable late =
                catchThrowableOfType(OpgangUnreachable.class, () -> impatient.get("/v1/placements", JsonNode.class));

        // Then
        assertThat(late).isNotNull();
    }
}
