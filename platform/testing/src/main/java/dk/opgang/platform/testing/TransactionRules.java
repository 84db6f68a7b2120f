package dk.opgang.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What stands in a transaction must not leave it: found by following every call from the methods that begin one. */
final class TransactionRules {

    private static final Set<TxType> OWN = Set.of(TxType.REQUIRES_NEW, TxType.NOT_SUPPORTED);

    private TransactionRules() {}

    static boolean beginsTransactions(JavaClass type) {
        return type.getMethods().stream().anyMatch(TransactionRules::begins);
    }

    static DescribedPredicate<JavaMethod> beginTransactions() {
        return DescribedPredicate.describe("begin transactions", TransactionRules::begins);
    }

    /** A service that starts anew within a JVM is told of transactions by the observers of the one before, whose beans are gone. */
    static ArchRule observersNeedNoBean() {
        return methods().that(observeTransactions()).should().beStatic();
    }

    /** Methods that are told when a transaction begins or has ended. */
    private static DescribedPredicate<JavaMethod> observeTransactions() {
        return DescribedPredicate.describe("observe transactions", method -> method.getParameters().stream()
                .flatMap(parameter -> Stream.of(
                        parameter.tryGetAnnotationOfType(Initialized.class).map(Initialized::value),
                        parameter.tryGetAnnotationOfType(BeforeDestroyed.class).map(BeforeDestroyed::value),
                        parameter.tryGetAnnotationOfType(Destroyed.class).map(Destroyed::value)))
                .flatMap(Optional::stream)
                .anyMatch(TransactionScoped.class::equals));
    }

    /** No transaction of their own, no other service, whatever way leads there. */
    static ArchCondition<JavaMethod> reachNothingOutside() {
        return new ArchCondition<>("take no second connection and ask no other service") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                leaving(method)
                        .ifPresent(
                                way -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + way)));
            }
        };
    }

    private static boolean begins(JavaMethod method) {
        return transaction(method).filter(type -> !OWN.contains(type)).isPresent()
                || method.isAnnotatedWith(Idempotent.class)
                        && !method.getAnnotationOfType(Idempotent.class).read();
    }

    private static Optional<TxType> transaction(JavaCodeUnit method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(Transactional::value);
    }

    /** The first way out that is found, as {@code " -> Type.method -> …"}. */
    private static Optional<String> leaving(JavaCodeUnit start) {
        Map<JavaCodeUnit, String> ways = new HashMap<>(Map.of(start, ""));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.remove();
            for (CodeUnitAccessTarget target : targets(unit).toList()) {
                String way = ways.get(unit) + " -> " + target.getOwner().getSimpleName() + "." + target.getName();
                Optional<JavaCodeUnit> next = target.resolveMember().map(JavaCodeUnit.class::cast);
                if (isOutside(target)
                        || next.flatMap(TransactionRules::transaction)
                                .filter(OWN::contains)
                                .isPresent()) {
                    return Optional.of(way);
                }
                next.filter(known -> ways.putIfAbsent(known, way) == null).ifPresent(open::add);
            }
        }
        return Optional.empty();
    }

    /** What is called, and what is handed on to be called; errands are handed on to run when the transaction has ended. */
    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        boolean sendsOnErrands = unit.getCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Errands.class));
        Stream<CodeUnitAccessTarget> called = unit.getCallsFromSelf().stream().map(call -> call.getTarget());
        Stream<CodeUnitAccessTarget> handedOn = sendsOnErrands
                ? Stream.empty()
                : unit.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget());
        return Stream.concat(called, handedOn);
    }

    private static boolean isOutside(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return owner.isAnnotatedWith(RegisterRestClient.class)
                || owner.isEquivalentTo(SystemCalls.class)
                || owner.isEquivalentTo(QuarkusTransaction.class)
                        && !target.getName().equals("setRollbackOnly");
    }
}
