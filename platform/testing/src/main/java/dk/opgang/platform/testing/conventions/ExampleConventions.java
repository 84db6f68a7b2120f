package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.example.ExampleRecorder;
import dk.opgang.platform.testing.example.ExampleRecorder.Exchange;
import dk.opgang.platform.testing.example.RecordedExample;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** What the document shows as an example of a POST or a PATCH is taken, and answered as it shows. */
interface ExampleConventions {

    @Convention
    @MethodSource("samples")
    default void itsExampleIsTakenAndAnsweredInTheSameShape(Sample sample) {
        // Given
        Trial trial = Trial.of(sample);
        String operation = Documented.operation(trial.collection());
        if (ExampleRecorder.isWriting()) {
            record(operation, Trial.of(sample));
        }
        RecordedExample example = RecordedExample.of(operation);

        // When
        Response answer =
                trial.post(example.requestWith(trial.body(), Trial.of(sample).body()));

        // Then
        answer.then().statusCode(example.status());
        assertEquals(List.of(), example.misfits(Json.of(answer)));
    }

    @Convention
    @MethodSource("patched")
    default void theExampleOfItsPatchIsTakenAndAnsweredInTheSameShape(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        String operation = Documented.patch(trial.address());
        if (ExampleRecorder.isWriting()) {
            recordPatch(operation, Trial.posted(sample));
        }
        RecordedExample example = RecordedExample.of(operation);

        // When
        Response answer =
                trial.patch(example.requestWith(trial.body(), Trial.of(sample).body()));

        // Then
        answer.then().statusCode(example.status());
        assertEquals(List.of(), example.misfits(Json.of(answer)));
    }

    /** One field that the sample changes says what a patch is. */
    private static void recordPatch(String operation, Trial trial) {
        String body = trial.change().toString();
        Response answer = trial.patch(trial.change());
        answer.then().statusCode(200);
        ExampleRecorder.settle(
                operation,
                new Exchange("application/json", body, answer.statusCode(), answer.contentType(), answer.asString()));
    }

    /** Of what is posted again here the sample itself is the example, and not what another test needs of it. */
    private static void record(String operation, Trial trial) {
        String body = trial.body().toString();
        Response answer = trial.post(trial.body());
        trial.created(answer);
        ExampleRecorder.settle(
                operation,
                new Exchange("application/json", body, answer.statusCode(), answer.contentType(), answer.asString()));
    }
}
