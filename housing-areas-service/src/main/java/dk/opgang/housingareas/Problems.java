package dk.opgang.housingareas;

import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Makes this service's problems known. */
@Singleton
class Problems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Stream.of(HousingAreasProblem.values());
    }
}
