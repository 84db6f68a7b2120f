package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of a batch does what a single post of the same does. */
interface BatchConventions {

    @Convention
    @MethodSource("batched")
    default void aRowOfWhatWasPostedChangesNothing(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        String tag = trial.tag();

        // When
        Response receipt = post(sample, trial, trial.body());

        // Then
        assertEquals(1, rows(receipt, "unchanged"), receipt.asString());
        assertEquals(tag, trial.tag());
    }

    @Convention
    @MethodSource("batched")
    default void aRowMakesWhatAPostMakes(Sample sample) {
        // Given
        Trial trial = Trial.of(sample);

        // When
        Response receipt = post(sample, trial, trial.body());

        // Then
        assertEquals(1, rows(receipt, "created"), receipt.asString());
        Response again = trial.post(trial.body());
        again.then().statusCode(200);
        assertEquals(new IntNode(0), Json.of(again).path("version"));
        assertEquals(List.of(Api.id(again)), trial.ids(sample.poster(), trial.bySource()));
    }

    @Convention
    @MethodSource("batched")
    default void everyFieldOfARowIsTakenAndReadBackOrRefusedByName(Sample sample) {
        // Given
        Attempt.Way row = (trial, change) -> {
            Response receipt = post(sample, trial, trial.bodyWith(change.getKey(), change.getValue()));
            return rows(receipt, "rejected") == 0 ? trial.get() : rejection(trial, receipt);
        };

        // When
        Map<String, String> wrong = new Attempt(sample).taken(row).wrong();

        // Then
        assertEquals(Map.of(), wrong);
    }

    private static Response post(Sample sample, Trial trial, ObjectNode row) {
        Sample.Batch batch = Objects.requireNonNull(sample.batch());
        if (batch.owner() != null) {
            row.put(batch.owner(), trial.collection().split("/", -1)[3]);
        }
        JsonNode rows = Json.array(row);
        Response receipt = trial.poster().body(rows.toString()).post(batch.collection());
        receipt.then().statusCode(201);
        return receipt;
    }

    /** So many rows of the batch came to this end. */
    private static int rows(Response receipt, String end) {
        return Json.of(receipt).required("rows").required(end).intValue();
    }

    private static Response rejection(Trial trial, Response receipt) {
        return trial.poster().get(receipt.header("Location") + "/rejections");
    }
}
