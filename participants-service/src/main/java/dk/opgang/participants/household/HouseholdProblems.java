package dk.opgang.participants.household;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** The problems of households, for the pages that explain them. */
@Singleton
class HouseholdProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Arrays.stream(HouseholdProblem.values());
    }
}
