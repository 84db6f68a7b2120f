package dk.opgang.participants.handover;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** The problems of handovers, for the pages that explain them. */
@Singleton
class HandoverProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Arrays.stream(HandoverProblem.values());
    }
}
