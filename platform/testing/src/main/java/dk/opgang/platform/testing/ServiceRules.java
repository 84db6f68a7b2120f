package dk.opgang.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** What the rules of {@link OpgangArchitecture} are made of. */
final class ServiceRules {

    private static final List<String> CLOCKS = List.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private static final List<String> KNOWN_TO_ENTITIES = List.of(
            "java.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "org.hibernate.",
            "org.jspecify.",
            "dk.opgang.platform.");

    private ServiceRules() {}

    /** An interface answers nothing: it is the client of another service, or says for several resources where they answer. */
    static DescribedPredicate<JavaMethod> answerRequests() {
        return DescribedPredicate.describe(
                "answer requests",
                method -> !method.getOwner().isInterface()
                        && Stream.concat(Stream.of(method), implementedBy(method))
                                .anyMatch(ServiceRules::isRequested));
    }

    /** Reads of something that is no page of a list and states no headers of its own; not what services ask each other. */
    static DescribedPredicate<JavaMethod> readOneThingForOthers() {
        return DescribedPredicate.describe(
                "read one thing for others",
                method -> method.isAnnotatedWith(GET.class) && !isInternal(method.getOwner()) && isBare(method));
    }

    private static boolean isInternal(JavaClass resource) {
        return resource.isAnnotatedWith(Path.class)
                && resource.getAnnotationOfType(Path.class).value().startsWith("/internal");
    }

    private static boolean isBare(JavaMethod method) {
        JavaClass answer = method.getRawReturnType();
        return !answer.isAssignableTo(Response.class)
                && !answer.isAssignableTo(RestResponse.class)
                && !answer.isEquivalentTo(void.class)
                && !answer.getSimpleName().endsWith("Page");
    }

    private static boolean isRequested(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static Stream<JavaMethod> implementedBy(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getOwner().getAllRawInterfaces().stream()
                .flatMap(type -> type.tryGetMethod(method.getName(), parameters).stream());
    }

    static DescribedPredicate<JavaMethod> notNamed(Set<String> names) {
        return DescribedPredicate.describe(
                "are not one of " + names,
                method -> !names.contains(method.getOwner().getSimpleName() + "." + method.getName()));
    }

    @SafeVarargs
    static ArchCondition<JavaMethod> beAnnotatedThemselvesOrTheirClass(Class<? extends Annotation>... annotations) {
        String wanted =
                Stream.of(annotations).map(Class::getSimpleName).toList().toString();
        return new ArchCondition<>("be annotated with one of " + wanted + ", or their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean annotated = Stream.of(annotations)
                        .anyMatch(type -> method.isAnnotatedWith(type)
                                || method.isMetaAnnotatedWith(type)
                                || method.getOwner().isAnnotatedWith(type));
                events.add(
                        new SimpleConditionEvent(method, annotated, method.getFullName() + " has none of " + wanted));
            }
        };
    }

    static ArchCondition<JavaClass> knowOnlyTheirOwnPackage() {
        return new ArchCondition<>(
                "know only the JDK, persistence, validation, the platform, their own package and what is in it") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !mayKnow(entity, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(entity, dependency.getDescription())));
            }
        };
    }

    static ArchCondition<JavaClass> askTheSystemForNow() {
        return new ArchCondition<>("ask the system for now") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf()
                        .forEach(
                                call -> events.add(new SimpleConditionEvent(call, isNow(call), call.getDescription())));
            }
        };
    }

    private static boolean isNow(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return CLOCKS.contains(owner) && method.equals("now")
                || owner.equals("java.time.Clock") && method.startsWith("system")
                || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
    }

    private static boolean mayKnow(JavaClass entity, Dependency dependency) {
        JavaClass known = dependency.getTargetClass().getBaseComponentType();
        return known.isPrimitive()
                || known.getPackageName().equals(entity.getPackageName())
                || known.getPackageName().startsWith(entity.getPackageName() + ".")
                // What the entities of several features have in common stands in none of their packages.
                || known.isAnnotatedWith(MappedSuperclass.class)
                || KNOWN_TO_ENTITIES.stream().anyMatch(known.getName()::startsWith);
    }
}
