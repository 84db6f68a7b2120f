package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Wording;
import dk.opgang.platform.testing.example.AnsweredProblems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultRulesTest {

    /** Each constant breaks one rule, but the first two. */
    private enum Sample implements FaultCode {
        TOO_HIGH("too-high", "For højt", "Too high"),
        TREE_TOO_HIGH("too-high", "Træet er for højt", "The tree is too high"),
        Too_Low("Too-Low", "For lavt", "Too low"),
        REQUIRED("required", "Træet mangler", "The tree is missing"),
        TREE("unknown-tree", "Træet kendes ikke", "The tree is not known"),
        TOO_MANY("too-many", "Højst %s", "Too many");

        private final Wording wording;

        Sample(String code, String da, String en) {
            this.wording = new Wording(code, da, en);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }

    @Test
    void seesWhatIsWrongWithACatalogue() {
        // Given
        List<FaultCode> catalogue = List.of(
                CommonFault.REQUIRED,
                Sample.TOO_HIGH,
                Sample.TREE_TOO_HIGH,
                Sample.Too_Low,
                Sample.REQUIRED,
                Sample.TREE,
                Sample.TOO_MANY);

        // When
        List<String> violations = FaultRules.violations(catalogue);

        // Then
        assertEquals(
                List.of(
                        "Sample.Too_Low has the code Too-Low",
                        "Sample.Too_Low does not end like its code Too-Low",
                        "Sample.REQUIRED has the code of CommonFault.REQUIRED",
                        "Sample.TREE does not end like its code unknown-tree",
                        "Sample.TOO_MANY has other details in Danish than in English"),
                violations);
    }

    @Test
    void seesWhatNoTestHasMet() {
        // Given
        List<FaultCode> catalogue = List.of(
                CommonFault.REQUIRED,
                Sample.REQUIRED,
                Sample.TOO_HIGH,
                Sample.TREE_TOO_HIGH,
                Sample.TREE,
                Sample.TOO_MANY);
        Map<String, String> reasons = Map.of("unknown-tree", "never", "too-many", "elsewhere");

        // When
        List<String> violations = FaultRules.untold(catalogue, Set.of("required", "too-many"), reasons);

        // Then
        assertEquals(
                List.of(
                        "too-high is told by no operation in any test",
                        "too-many is told after all: it needs no reason why not"),
                violations);
    }

    @Test
    void whatThePlatformTellsWasMet() {
        // Given
        Set<String> told = AnsweredProblems.faults();

        // When
        List<String> violations = FaultRules.untold(FaultRules.catalogue(), told, FaultRules.NOT_TOLD);

        // Then
        assertEquals(List.of(), violations);
        assertTrue(told.contains("required"));
    }

    @Test
    void thePlatformKeepsTheRules() {
        // When
        List<FaultCode> catalogue = FaultRules.catalogue();

        // Then
        assertTrue(catalogue.contains(CommonFault.REQUIRED));
        assertEquals(List.of(), FaultRules.violations(catalogue));
    }
}
