package dk.opgang.platform.testing.conventions;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has no token, no scope or no business with a resource does not get at it. */
interface CallerConventions {

    @Convention
    @MethodSource("samples")
    default void nothingIsAnsweredWithoutATokenOrItsScope(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        String unscoped = Tokens.of(sample.poster(), "no.scope");
        String reading = Tokens.of(
                sample.poster(),
                sample.poster().scopes().stream()
                        .filter(scope -> !scope.endsWith(".write"))
                        .collect(joining(" ")));

        // When
        List<Integer> anonymous = statuses(trial, Api::anonymous);
        List<Integer> withoutScope = statuses(trial, () -> Api.withToken(unscoped));
        List<Integer> reader = statuses(trial, () -> Api.withToken(reading));

        // Then
        assertEquals(List.of(401, 401, 401), anonymous);
        assertEquals(List.of(403, 403, 403), withoutScope);
        assertEquals(sample.isReadWithoutWriting() ? List.of(200, 200, 403) : List.of(403, 403, 403), reader);
    }

    @Convention
    @MethodSource("samples")
    default void aStrangerChangesNothing(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);
        String tag = trial.tag();

        // When
        List<Integer> refused = Stream.of(
                        trial.stranger().header("If-Match", tag).body("{}").patch(trial.address()),
                        trial.stranger().header("If-Match", tag).delete(trial.address()))
                .map(Response::statusCode)
                .toList();

        // Then
        assertTrue(Set.of(403, 404, 405).containsAll(refused), refused.toString());
        assertEquals(tag, trial.tag());
    }

    @Convention
    @MethodSource("samples")
    default void aStrangerSeesWhatIsPublicAlone(Sample sample) {
        // Given
        Trial trial = Trial.standing(sample);

        // When
        Response single = trial.stranger().get(trial.address());
        Response list = trial.list(sample.stranger(), "?sort=-createdAt&limit=500");

        // Then
        assertEquals(sample.isForAll() ? 200 : 404, single.statusCode(), single.asString());
        List<String> listed = list.statusCode() == 404 ? List.of() : Json.ids(list);
        assertEquals(sample.isForAll(), listed.contains(trial.id()));
    }

    private static List<Integer> statuses(Trial trial, Supplier<RequestSpecification> caller) {
        return List.of(
                caller.get().get(trial.address()).statusCode(),
                caller.get().get(trial.collection()).statusCode(),
                caller.get()
                        .body(trial.body().toString())
                        .post(trial.collection())
                        .statusCode());
    }
}
