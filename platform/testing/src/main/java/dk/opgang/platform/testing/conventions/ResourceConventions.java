package dk.opgang.platform.testing.conventions;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The conventions of the API, tried on one sample of each aggregate. A service extends it with {@code @QuarkusTest} and
 * {@code @WithTestResource(OpgangTestResource.class)} and lists its samples; a further aggregate is one more of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ResourceConventions
        implements AnswerConventions,
                ChangeConventions,
                FaultConventions,
                SourceConventions,
                ListConventions,
                CallerConventions,
                RemovalConventions,
                EventConventions,
                ExampleConventions,
                BatchConventions {

    /** One of each aggregate. */
    protected abstract List<Sample> aggregates();

    /** What can be patched without being an aggregate, such as a part of one, and is tried by other tests: as the document writes its path. */
    protected Set<String> patchedElsewhere() {
        return Set.of();
    }

    @Test
    void whateverCanBePatchedHasASample() {
        // Given
        Set<String> without = Documented.patched();
        assertThat(without, hasItems(patchedElsewhere().toArray(String[]::new)));
        without.removeAll(patchedElsewhere());

        // When
        List<String> addresses =
                patched().map(sample -> Trial.standing(sample).address()).toList();

        // Then
        without.removeIf(path -> addresses.stream().anyMatch(address -> Documented.isAt(address, path)));
        assertEquals(Set.of(), without);
    }

    Stream<Sample> samples() {
        return aggregates().stream();
    }

    Stream<Sample> patched() {
        return samples().filter(Sample::canBePatched);
    }

    Stream<Sample> removed() {
        return samples().filter(Sample::canBeRemoved);
    }

    Stream<Sample> sourced() {
        return samples().filter(Sample::hasSource);
    }

    Stream<Sample> takenAgain() {
        return samples().filter(Sample::isTakenAgain);
    }

    Stream<Sample> listed() {
        return samples().filter(Sample::hasSiblings);
    }

    Stream<Sample> told() {
        return samples().filter(sample -> sample.told() != null);
    }

    Stream<Sample> batched() {
        return samples().filter(sample -> sample.batch() != null);
    }
}
