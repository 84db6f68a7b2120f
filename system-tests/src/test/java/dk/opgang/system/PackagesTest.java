package dk.opgang.system;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgang.local.process.Checkout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages know each other in one direction. Those of services and of the platform are held by tests of their own. */
class PackagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cli", "gateway", "housing-areas-law", "local-stack"})
    void no_packages_of_a_module_know_each_other_in_a_circle(String module) {
        // Given
        JavaClasses code = new ClassFileImporter()
                .importPath(Checkout.root().resolve(module).resolve("target/classes"));
        assertThat(code.size()).isGreaterThan(40);

        // When
        var rule = slices().matching("dk.opgang.(**)").should().beFreeOfCycles();

        // Then
        rule.check(code);
    }
}
