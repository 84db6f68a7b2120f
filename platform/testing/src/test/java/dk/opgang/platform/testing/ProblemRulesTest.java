package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.problem.ProblemHead;
import dk.opgang.platform.testing.example.AnsweredProblems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemRulesTest {

    /** The first is the platform's, the others are not. */
    private enum Sample implements ProblemCode {
        NOT_FOUND(404, "Not found"),
        CONFLICT(400, "In conflict with the present state"),
        UNAUTHENTICATED(401, "Who are you?");

        private final ProblemHead head;

        Sample(int status, String title) {
            this.head = new ProblemHead(
                    status, CommonProblem.valueOf(name()).title().da(), title);
        }

        @Override
        public ProblemHead head() {
            return head;
        }
    }

    @Test
    void seesThatACodeMeansTwoThings() {
        // Given
        List<ProblemCode> catalogue = List.of(
                CommonProblem.NOT_FOUND,
                CommonProblem.CONFLICT,
                CommonProblem.UNAUTHENTICATED,
                Sample.NOT_FOUND,
                Sample.CONFLICT,
                Sample.UNAUTHENTICATED);

        // When
        List<String> violations =
                ProblemRules.violations(catalogue, Set.of("not-found", "conflict", "unauthenticated"), Map.of());

        // Then
        assertEquals(
                List.of(
                        "Sample.CONFLICT has another status or title than CommonProblem.CONFLICT",
                        "Sample.UNAUTHENTICATED has another status or title than CommonProblem.UNAUTHENTICATED"),
                violations);
    }

    @Test
    void seesWhatNoTestHasMet() {
        // Given
        List<ProblemCode> catalogue = List.of(
                CommonProblem.NOT_FOUND,
                CommonProblem.PURPOSE_REQUIRED,
                CommonProblem.BAD_GATEWAY,
                CommonProblem.PRECONDITION_FAILED);
        Map<String, String> reasons = Map.of("bad-gateway", "elsewhere", "precondition-failed", "never");

        // When
        List<String> violations =
                ProblemRules.violations(catalogue, Set.of("not-found", "precondition-failed"), reasons);

        // Then
        assertEquals(
                List.of(
                        "CommonProblem.PURPOSE_REQUIRED is answered by no operation in any test",
                        "CommonProblem.PRECONDITION_FAILED is answered after all: it needs no reason why not"),
                violations);
    }

    @Test
    void thePlatformKeepsTheRulesAndEveryReasonIsOfAProblemOfItsOwn() {
        // Given
        List<ProblemCode> catalogue = ProblemRules.catalogue();

        // When
        List<String> violations =
                ProblemRules.violations(catalogue, AnsweredProblems.codes(), ProblemRules.NOT_ANSWERED);

        // Then
        assertEquals(List.of(), violations);
        Set<String> unknown = new HashSet<>(ProblemRules.NOT_ANSWERED.keySet());
        catalogue.forEach(problem -> unknown.remove(problem.code()));
        assertEquals(Set.of(), unknown);
        assertTrue(catalogue.contains(CommonProblem.NOT_FOUND));
    }
}
