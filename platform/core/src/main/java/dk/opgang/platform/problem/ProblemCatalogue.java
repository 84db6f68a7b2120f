package dk.opgang.platform.problem;

import java.util.stream.Stream;

/** A feature's problems, made known: one CDI bean a service lists the constants of its enums. The pages and OpenAPI come from here. */
public interface ProblemCatalogue {

    Stream<? extends ProblemCode> problems();
}
