package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.params.provider.MethodSource;

/** A resource is where its post says, under a version that spares a second answer. */
interface AnswerConventions {

    @Convention
    @MethodSource("samples")
    default void itIsFoundWhereItsPostSays(Sample sample) {
        // Given
        Trial trial = Trial.of(sample);

        // When
        Response posted = trial.post(trial.body());

        // Then
        trial.created(posted);
        Response read = trial.get();
        read.then().statusCode(200).header("ETag", posted.header("ETag"));
        JsonNode answered = Json.plain(Json.of(read));
        Json.plain(Json.of(posted)).properties().stream()
                .filter(field -> sample.isToldAgain(field.getKey()))
                .forEach(field -> assertEquals(field.getValue(), answered.path(field.getKey()), field.getKey()));
    }

    @Convention
    @MethodSource("samples")
    default void whoKnowsItAlreadyIsAnswered304(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        String tag = trial.tag();

        // When
        Response known = trial.poster().header("If-None-Match", tag).get(trial.address());
        Response other = trial.poster().header("If-None-Match", "\"other\"").get(trial.address());

        // Then
        known.then().statusCode(304).header("ETag", tag);
        assertEquals("", known.asString());
        other.then().statusCode(200);
    }

    @Convention
    @MethodSource("samples")
    default void anIdempotencyKeyRepeatsTheAnswer(Sample sample) {
        // Given
        Trial trial = Trial.of(sample);
        String key = UUID.randomUUID().toString();
        Response first = post(trial, key, trial.body());
        trial.created(first);

        // When
        Response again = post(trial, key, trial.body());
        Response otherwise = post(trial, key, trial.otherBody());

        // Then
        again.then().statusCode(201).header("Idempotency-Replayed", "true").header("ETag", first.header("ETag"));
        assertEquals(Json.of(first), Json.of(again));
        otherwise.then().statusCode(422);
        assertEquals("idempotency-key-reused", Json.of(otherwise).path("code").asText());
    }

    private static Response post(Trial trial, String key, JsonNode body) {
        return trial.poster()
                .header("Idempotency-Key", key)
                .body(body.toString())
                .post(trial.collection());
    }
}
