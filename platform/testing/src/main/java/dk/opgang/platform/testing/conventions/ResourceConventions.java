package dk.opgang.platform.testing.conventions;

import java.util.List;
import java.util.stream.Stream;
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
