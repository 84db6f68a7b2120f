package dk.opgang.platform.inbox;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** Makes the problems of the inbox known. */
@Singleton
class InboxProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Arrays.stream(InboxProblem.values());
    }
}
