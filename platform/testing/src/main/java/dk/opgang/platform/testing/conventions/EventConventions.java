package dk.opgang.platform.testing.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.provider.MethodSource;

/** Others are told of every change, in its order, and of nothing else. */
interface EventConventions {

    @Convention
    @MethodSource("told")
    default void eachChangeIsToldOnceAndNothingElse(Sample sample) {
        // Given
        Sample.Told told = Objects.requireNonNull(sample.told());
        Map.Entry<String, List<String>> change =
                sample.changes().entrySet().iterator().next();
        JsonNode value = Json.read(change.getValue().getFirst());
        List<String> expected = new ArrayList<>(List.of(told.created(), told.changed()));

        // When
        Trial trial = Trial.posted(sample);
        if (sample.isTakenAgain()) {
            trial.post(trial.body()).then().statusCode(200);
        }
        if (sample.canBePatched()) {
            trial.patch(trial.patchable()).then().statusCode(200);
            trial.patch(Json.object(change.getKey(), value)).then().statusCode(200);
        } else {
            trial.post(trial.bodyWith(change.getKey(), value)).then().statusCode(200);
        }
        if (told.removed() != null) {
            trial.remove("*").then().statusCode(204);
            expected.add(told.removed());
        }

        // Then
        assertEquals(expected, types(told, trial.id(), expected.size()));
    }

    private static List<String> types(Sample.Told told, String id, int count) {
        List<PublishedEvent> events = Topics.await(
                told.topic(),
                count,
                event -> (event.type().equals(told.created())
                                || event.type().equals(told.changed())
                                || event.type().equals(told.removed()))
                        && event.data().toString().contains(id));
        return events.stream().map(PublishedEvent::type).toList();
    }
}
