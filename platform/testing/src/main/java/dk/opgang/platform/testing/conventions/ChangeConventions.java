package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.MethodSource;

/** A field is changed by a merge patch of who knows the present version, and by posting its source again. */
interface ChangeConventions {

    @Convention
    @MethodSource("patched")
    default void aPatchIsForWhoKnowsThePresentVersion(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        String tag = trial.tag();

        // When
        Response unknowing = trial.poster().body("{}").patch(trial.address());
        Response late = trial.patch("\"99\"", Json.object());

        // Then
        assertEquals(List.of(428, 412), List.of(unknowing.statusCode(), late.statusCode()));
        assertEquals(tag, trial.tag());
    }

    @Convention
    @MethodSource("patched")
    default void everyFieldIsPatchedAndReadBackOrRefusedByName(Sample sample) {
        // Given
        Attempt.Way patch = (trial, change) -> trial.patch(Json.object(change.getKey(), change.getValue()));

        // When
        Map<String, String> wrong = new Attempt(sample)
                .taken(patch)
                .refused(sample.staying(), patch)
                .wrong();

        // Then
        assertEquals(Map.of(), wrong);
    }

    @Convention
    @MethodSource("takenAgain")
    default void everyFieldIsPostedAgainAndReadBackOrRefusedByName(Sample sample) {
        // Given
        Attempt.Way post = (trial, change) -> trial.post(trial.bodyWith(change.getKey(), change.getValue()));

        // When
        Attempt attempt = new Attempt(sample).refused(sample.staying(), post);
        Map<String, String> wrong = sample.isChangedByPosting()
                ? attempt.taken(post).wrong()
                : attempt.refused(sample.changes(), post).wrong();

        // Then
        assertEquals(Map.of(), wrong);
    }

    @Convention
    @MethodSource("samples")
    default void everyDocumentedFieldIsTried(Sample sample) {
        // Given
        Set<String> tried = new TreeSet<>(sample.changes().keySet());
        tried.addAll(sample.staying().keySet());
        tried.addAll(sample.triedElsewhere());
        if (sample.hasSource()) {
            tried.add("source");
        }

        // When
        Set<String> documented = Documented.fields(sample.newCollection());

        // Then
        assertEquals(documented, tried);
    }

    /** Null may be refused elsewhere too, by a rule that looks at other fields as well. */
    @Convention
    @MethodSource("patched")
    default void nullIsRefusedWhereTheDocumentHasNone(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        Set<String> withoutNull = Documented.neverNull(trial.address());

        // When
        Set<String> refused = withoutNull.stream()
                .filter(field -> Attempt.names(trial.patch(Json.object(field, NullNode.instance)), field))
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertEquals(withoutNull, refused);
    }

    @Convention
    @MethodSource("patched")
    default void aPatchOfWhatIsSoAlreadyChangesNothing(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        String tag = trial.tag();
        JsonNode answered = Json.of(trial.get());

        // When
        Response nothing = trial.patch(Json.object());
        Response same = trial.poster()
                .contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(trial.patchable().toString())
                .patch(trial.address());

        // Then
        nothing.then().statusCode(200).header("ETag", tag);
        same.then().statusCode(200).header("ETag", tag);
        assertEquals(answered, Json.of(trial.get()));
    }
}
