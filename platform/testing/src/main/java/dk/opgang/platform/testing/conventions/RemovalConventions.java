package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** What never was is taken back by who knows its present version, and leaves nothing. */
interface RemovalConventions {

    @Convention
    @MethodSource("removed")
    default void itIsRemovedByWhoKnowsItsPresentVersion(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);

        // When
        List<Integer> refused = List.of(
                trial.poster().delete(trial.address()).statusCode(),
                trial.remove("\"99\"").statusCode());
        int removed = trial.remove(trial.tag()).statusCode();

        // Then
        assertEquals(List.of(428, 412), refused);
        assertEquals(204, removed);
        trial.get().then().statusCode(404);
        assertFalse(trial.ids(sample.poster(), "?sort=-createdAt&limit=500").contains(trial.id()));
        trial.remove("*").then().statusCode(404);
    }

    @Convention
    @MethodSource("removed")
    default void whatIsPostedAfterARemovalIsNew(Sample sample) {
        // Given
        Trial trial = Trial.posted(sample);
        String before = trial.id();
        trial.remove("*").then().statusCode(204);

        // When
        Response again = trial.post(trial.body());

        // Then
        trial.created(again);
        assertNotEquals(before, trial.id());
    }
}
