package dk.opgang.platform.testing.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a client says is passed over: what is unknown or of the wrong type is named, all of it at once. */
interface FaultConventions {

    @Convention
    @MethodSource("samples")
    default void anUnknownFieldIsNamed(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        JsonNode wrong = trial.bodyWith("noSuchField", new TextNode("x"));

        // When
        List<Response> answers = new ArrayList<>(List.of(trial.post(wrong)));
        if (sample.canBePatched()) {
            answers.add(trial.patch(Json.object("noSuchField", new TextNode("x"))));
        }

        // Then
        answers.forEach(answer -> {
            answer.then().statusCode(400);
            List<String> errors = new ArrayList<>();
            Json.of(answer)
                    .path("errors")
                    .forEach(error -> errors.add(error.path("pointer").asText() + " "
                            + error.path("code").asText()));
            assertThat(errors, hasItem("/noSuchField unknown-field"));
        });
    }

    @Convention
    @MethodSource("samples")
    default void anUnknownParameterIsNamed(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);

        // When
        List<Response> answers =
                List.of(trial.list("?noSuchParameter=1"), trial.poster().get(trial.address() + "?noSuchParameter=1"));

        // Then
        answers.forEach(answer -> {
            answer.then().statusCode(400);
            assertThat(Json.texts(Json.of(answer).path("errors"), "pointer"), hasItem("?noSuchParameter"));
        });
    }

    @Convention
    @MethodSource("samples")
    default void everyWrongTypeIsNamedAtOnce(Sample sample) {
        // Given
        Trial trial = Trial.of(sample);
        ObjectNode wrong = trial.body();
        trial.body()
                .properties()
                .forEach(field -> wrong.set(
                        field.getKey(), field.getValue().isContainerNode() ? new TextNode("x") : Json.object()));

        // When
        Response answer = trial.post(wrong);

        // Then
        answer.then().statusCode(400);
        Stream<String> fields = wrong.properties().stream().map(Map.Entry::getKey);
        assertEquals(
                List.of(), fields.filter(field -> !Attempt.names(answer, field)).toList(), answer.asString());
    }
}
