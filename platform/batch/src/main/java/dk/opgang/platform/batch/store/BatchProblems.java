package dk.opgang.platform.batch.store;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** Makes the problems of batches known. */
@Singleton
class BatchProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Arrays.stream(BatchProblem.values());
    }
}
