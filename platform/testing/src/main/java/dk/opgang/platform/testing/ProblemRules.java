package dk.opgang.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.opgang.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds for the catalogue of problems, which is all enums of {@link ProblemCode} that a service has on its class path: each has been
 * answered by an operation in some test, which {@code docs/api/problems/answered.json} tells, or nothing under {@code /v1} answers it; and a
 * code that two features answer has one status and one title, since it has one page.
 * Who adds a problem adds the test that meets it, and runs that with {@code -Dopgang.problems=write}.
 */
final class ProblemRules {

    private static final String BY_THE_GATEWAY = "answered by the gateway, in front of every operation";
    private static final String OF_A_BATCH = "told as the failure of a batch, within an answer that is none";

    /** Problems that no operation of the document answers in a test, and why; they are the platform's, since a service has none. */
    static final Map<String, String> NOT_ANSWERED = Map.of(
            "bad-gateway", BY_THE_GATEWAY,
            "gateway-timeout", BY_THE_GATEWAY,
            "headers-too-large", BY_THE_GATEWAY,
            "method-not-allowed", "of a path that has no operation by that method",
            "conflict", "of two requests that the database sees at once, when it breaks one of them off",
            "rows-rejected", OF_A_BATCH,
            "processing-failed", OF_A_BATCH,
            "letter-fails-again", "for operators, below /internal, of which the document says nothing");

    private ProblemRules() {}

    /** All codes that a service can answer. */
    static List<ProblemCode> catalogue() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.opgang").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ProblemCode.class::cast)
                        .toList();
    }

    /**
     * What is wrong with the catalogue, in words.
     *
     * @param answered the codes that operations have answered in tests
     * @param notAnswered those that need not be, and why
     */
    static List<String> violations(List<ProblemCode> catalogue, Set<String> answered, Map<String, String> notAnswered) {
        List<String> violations = new ArrayList<>();
        Map<String, ProblemCode> first = new HashMap<>();
        MetInTests tests = new MetInTests("answered", answered, notAnswered);
        for (ProblemCode problem : catalogue) {
            String name = name(problem);
            tests.violation(problem.code(), name).ifPresent(violations::add);
            ProblemCode other = first.putIfAbsent(problem.code(), problem);
            if (other != null
                    && (other.status() != problem.status() || !other.title().equals(problem.title()))) {
                violations.add(name + " has another status or title than " + name(other));
            }
        }
        return violations;
    }

    private static String name(ProblemCode problem) {
        return problem.getClass().getSimpleName() + "." + problem.name();
    }
}
