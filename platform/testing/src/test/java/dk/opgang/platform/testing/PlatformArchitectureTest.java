package dk.opgang.platform.testing;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import org.junit.jupiter.api.Test;

class PlatformArchitectureTest {

    private final JavaClasses code = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.opgang.platform");

    @Test
    void packagesKnowEachOtherInOneDirection() {
        // Given
        assertTrue(
                code.contain(Faults.class) && code.contain(Outbox.class) && code.contain(BatchKind.class),
                "Modules of the platform are missing");

        // When
        var rule = slices().matching("dk.opgang.(**)").should().beFreeOfCycles();

        // Then
        rule.check(code);
    }

    @Test
    void whoObservesTransactionsNeedsNoBean() {
        TransactionRules.observersNeedNoBean().check(code);
    }
}
