package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody posts twice under a key of its own is one resource, and found by that key. */
interface SourceConventions {

    @Convention
    @MethodSource("takenAgain")
    default void theSameSourceAgainIsTheSameResource(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        String tag = trial.tag();

        // When
        Response again = trial.post(trial.body());

        // Then
        again.then().statusCode(200).header("ETag", tag);
        assertEquals(trial.id(), Api.id(again));
    }

    @Convention
    @MethodSource("takenAgain")
    default void ofPostsAtOnceOneCreatesAndTheOthersFindIt(Sample sample) throws InterruptedException {
        // Given
        Trial trial = Trial.of(sample);
        List<Callable<Response>> posts = List.of(
                () -> trial.post(trial.body()),
                () -> trial.post(trial.body()),
                () -> keyed(trial),
                () -> trial.post(sample.mayDifferAtOnce() ? trial.changed() : trial.body()));

        // When
        List<Response> answers;
        try (ExecutorService clients = Executors.newFixedThreadPool(posts.size())) {
            answers = clients.invokeAll(posts).stream().map(Future::resultNow).toList();
        }

        // Then
        assertEquals(
                List.of(200, 200, 200, 201),
                answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(1, answers.stream().map(Api::id).distinct().count());
    }

    @Convention
    @MethodSource("sourced")
    default void aSourceFindsItsResourceForItsPoster(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        trial.another();

        // When
        List<String> found = trial.ids(sample.poster(), trial.bySource());
        List<String> ofAnotherSystem =
                trial.ids(sample.poster(), trial.bySource().replace("System=", "System=other-"));

        // Then
        assertEquals(List.of(trial.id()), found);
        assertEquals(List.of(), ofAnotherSystem);
    }

    @Convention
    @MethodSource("sourced")
    default void aSourceIsPatchedOrRefusedByName(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        JsonNode other = Json.read("{\"system\": \"other\", \"id\": \"%s\"}".formatted(UUID.randomUUID()));
        boolean isTaken = sample.canHaveItsSourcePatched();

        // When
        Response answer = trial.patch(Json.object("source", other));

        // Then
        if (sample.canBePatched()) {
            assertEquals(isTaken ? 200 : 422, answer.statusCode(), answer.asString());
            assertTrue(isTaken ? trial.read("source").equals(other) : Attempt.names(answer, "source"));
        }
    }

    private static Response keyed(Trial trial) {
        return trial.poster()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(trial.body().toString())
                .post(trial.collection());
    }
}
