package dk.opgang.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a use case is, and what its methods must be. */
final class UseCaseRules {

    private static final Set<String> CHANGES = Set.of("persist", "flush", "post", "patch", "remove", "replace", "tell");

    private UseCaseRules() {}

    /** A class that works with a repository or publishes events, and is none of what only reads or is called in a transaction. */
    static boolean isUseCase(JavaClass type) {
        return !type.isAnnotatedWith(Path.class)
                && !type.isAssignableTo(VisibleRepository.class)
                && !type.isAssignableTo(EventHandler.class)
                && !type.isAssignableTo(Expansion.class)
                && type.getAllFields().stream().map(field -> field.getRawType()).anyMatch(UseCaseRules::canChangeData);
    }

    static DescribedPredicate<JavaClass> useCases() {
        return DescribedPredicate.describe("use cases", UseCaseRules::isUseCase);
    }

    /**
     * What is public, and what changes data and is called by others than use cases, such as a resource: there a transaction begins.
     * Batches and events are worked off in a transaction of the platform.
     */
    static DescribedPredicate<JavaMethod> areCalledOfUseCases() {
        return DescribedPredicate.describe(
                "are called of use cases",
                method -> isUseCase(method.getOwner())
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && (method.getModifiers().contains(JavaModifier.PUBLIC)
                                || isCalledFromOutside(method) && changesData(method)));
    }

    /** Of a class that nobody outside of its package sees, and of the method's own making. */
    static DescribedPredicate<JavaMethod> areOfUseCasesOfTheirPackageAlone() {
        return DescribedPredicate.describe(
                "are methods of use cases of their package alone",
                method -> isUseCase(method.getOwner())
                        && !method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !overrides(method));
    }

    static ArchCondition<JavaMethod> notBePublic() {
        return new ArchCondition<>("not be public") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean isPublic = method.getModifiers().contains(JavaModifier.PUBLIC);
                events.add(new SimpleConditionEvent(method, !isPublic, method.getFullName() + " is public"));
            }
        };
    }

    private static boolean isCalledFromOutside(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .map(access -> outermost(access.getOriginOwner()))
                .anyMatch(caller -> !isUseCase(caller)
                        && !caller.isAssignableTo(BatchKind.class)
                        && !caller.isAssignableTo(EventHandler.class));
    }

    /** Whether it stores, removes or publishes something, by whatever way. */
    private static boolean changesData(JavaMethod method) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(method));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (JavaCall<?> call : open.remove().getCallsFromSelf()) {
                Optional<JavaCodeUnit> called = call.getTarget().resolveMember().map(JavaCodeUnit.class::cast);
                if (isChange(called.map(JavaCodeUnit::getOwner).orElse(call.getTargetOwner()), call.getName())) {
                    return true;
                }
                called.filter(seen::add).ifPresent(open::add);
            }
        }
        return false;
    }

    private static boolean isChange(JavaClass owner, String method) {
        boolean canChange = owner.isAssignableTo(VisibleRepository.class) || owner.isAssignableTo(Posting.class);
        return owner.isAssignableTo(Outbox.class) || canChange && CHANGES.contains(method);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(UseCaseRules::outermost).orElse(type);
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && inherited.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static boolean canChangeData(JavaClass type) {
        return type.isAssignableTo(VisibleRepository.class) || type.isAssignableTo(Outbox.class);
    }
}
