package dk.opgang.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.junit.jupiter.api.Test;

class TransactionRulesTest {

    /** Another service. */
    @RegisterRestClient
    interface Other {
        String ask(Collection<String> keys);
    }

    /** Ways out of a transaction, and ways that stay in it. */
    static class Work {

        private final Helper helper;

        Work(Helper helper) {
            this.helper = helper;
        }

        @Transactional
        void asksTwoCallsAway() {
            helper.throughAnother();
        }

        @Transactional
        void takesASecondConnection() {
            helper.asTheSystem();
        }

        @Transactional
        void sendsOnAnErrand() {
            helper.errand();
        }

        void asksWithoutATransaction() {
            helper.throughAnother();
        }
    }

    /** What the work calls. */
    static class Helper {

        private final Other other;
        private final SystemCalls system;
        private final Errands errands;

        Helper(Other other, SystemCalls system, Errands errands) {
            this.other = other;
            this.system = system;
            this.errands = errands;
        }

        void throughAnother() {
            ask(List.of());
        }

        void ask(Collection<String> keys) {
            other.ask(keys);
        }

        void asTheSystem() {
            system.run(() -> {});
        }

        void errand() {
            errands.before(List.of("key"), this::ask);
        }
    }

    @Test
    void waysOutOfATransactionAreFound() {
        // Given
        JavaClasses code = new ClassFileImporter().importClasses(Work.class, Helper.class, Other.class);
        var rule = methods().that(TransactionRules.beginTransactions()).should(TransactionRules.reachNothingOutside());

        // When
        List<String> found = rule.evaluate(code).getFailureReport().getDetails().stream()
                .map(way -> way.replaceAll("^.*?Work\\.([a-zA-Z]+)\\(\\) -> ", "$1: "))
                .sorted()
                .toList();

        // Then
        assertEquals(
                List.of(
                        "asksTwoCallsAway: Helper.throughAnother -> Helper.ask -> Other.ask",
                        "takesASecondConnection: Helper.asTheSystem -> SystemCalls.run"),
                found);
    }
}
