package dk.opgang.participants.subject;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** The problems of this service, for the pages that explain them. */
@Singleton
class ParticipantProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Arrays.stream(ParticipantProblem.values());
    }
}
