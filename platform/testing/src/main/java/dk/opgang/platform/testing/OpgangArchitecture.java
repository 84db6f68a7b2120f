package dk.opgang.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.ProblemCode;
import dk.opgang.platform.testing.example.AnsweredProblems;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of every service's code. A service extends it with its base package and nothing else. Each rule first makes sure
 * that there is something that it holds for. One instance holds all rules against the classes that it has read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OpgangArchitecture {

    /** A rule that found fewer methods to hold would have lost sight of them. */
    private static final int MANY = 5;

    private final String basePackage;
    private final JavaClasses code;

    protected OpgangArchitecture(String basePackage) {
        this.basePackage = basePackage;
        this.code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    /** POST methods that need no idempotency key of the platform, such as those of imports, as {@code Class.method}. */
    protected Set<String> postsWithOwnIdempotency() {
        return Set.of();
    }

    @Test
    void entitiesKnowOnlyTheirOwnPackage() {
        requireSome("entities", type -> type.isAnnotatedWith(Entity.class));
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(ServiceRules.knowOnlyTheirOwnPackage())
                .check(code);
    }

    @Test
    void resourcesLeaveTheDatabaseToOthers() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.agroal..")
                .check(code);
    }

    /** Of these Hibernate keeps no translation that the next one finds; what is kept of native queries is in the way of all others besides. */
    @Test
    void noQueryIsTranslatedAnewForEachRequest() {
        noClasses()
                .should()
                .callMethodWhere(JavaCall.Predicates.target(HasName.Predicates.nameMatching(
                        "createNativeQuery|createNativeMutationQuery|createEntityGraph|getEntityGraph")))
                .check(code);
    }

    /** None of a service is as right as a static one; the platform has one. */
    @Test
    void whoObservesTransactionsNeedsNoBean() {
        TransactionRules.observersNeedNoBean().allowEmptyShould(true).check(code);
    }

    @Test
    void faultsAreToldInWordsThatStandOnce() {
        List<FaultCode> catalogue = FaultRules.catalogue();
        Assertions.assertFalse(catalogue.isEmpty(), "no faults");
        Assertions.assertEquals(List.of(), FaultRules.violations(catalogue));
    }

    @Test
    void everyFaultIsToldInATest() {
        Assertions.assertEquals(
                List.of(), FaultRules.untold(FaultRules.catalogue(), AnsweredProblems.faults(), FaultRules.NOT_TOLD));
    }

    @Test
    void everyProblemIsAnsweredInATest() {
        List<ProblemCode> catalogue = ProblemRules.catalogue();
        Assertions.assertFalse(catalogue.isEmpty(), "no problems");
        Assertions.assertEquals(
                List.of(), ProblemRules.violations(catalogue, AnsweredProblems.codes(), ProblemRules.NOT_ANSWERED));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        requireSome("classes", type -> true);
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(code);
    }

    @Test
    void postsTakeAnIdempotencyKey() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and(ServiceRules.notNamed(postsWithOwnIdempotency()))
                .should()
                .beAnnotatedWith(Idempotent.class)
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void methodsWhoseAnswerIsChangedReturnAResponse() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that()
                .areAnnotatedWith(Idempotent.class)
                .should()
                .haveRawReturnType(RestResponse.class)
                .orShould()
                .haveRawReturnType(Response.class)
                .allowEmptyShould(true)
                .check(code);
        methods()
                .that()
                .areAnnotatedWith(Expands.class)
                .should()
                .haveRawReturnType(Page.class)
                .orShould()
                .haveRawReturnType(Response.class)
                .orShould()
                .haveRawReturnType(RestResponse.class)
                .allowEmptyShould(true)
                .check(code);
    }

    /** What stands beside a signature is forgotten when that changes. Only where it says nothing is a schema written. */
    @Test
    void theDocumentFollowsFromSignatures() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that(ServiceRules.answerRequests())
                .and()
                .doNotHaveRawReturnType(Response.class)
                .should(SchemaByHand.nameNoneOfAnAnswer())
                .check(code);
        methods()
                .that(ServiceRules.answerRequests())
                .and()
                .areNotAnnotatedWith(PATCH.class)
                .should(SchemaByHand.nameNoneOfARequest())
                .check(code);
    }

    @Test
    void resourceMethodsNameTheirScope() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that(ServiceRules.answerRequests())
                .should(ServiceRules.beAnnotatedThemselvesOrTheirClass(PermissionsAllowed.class, PermitAll.class))
                .check(code);
    }

    /** Without it every Accept fits, and an answer is written by whatever writer there is for it. */
    @Test
    void resourceMethodsNameTheirFormat() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that(ServiceRules.answerRequests())
                .and()
                .doNotHaveRawReturnType(void.class)
                .should(ServiceRules.beAnnotatedThemselvesOrTheirClass(Produces.class))
                .check(code);
    }

    /** What is read has a version or a digest, by which a client that has it is told so; a page of a list may go without. */
    @Test
    void whatIsReadHasATag() {
        requireSome("resources", type -> type.isAnnotatedWith(Path.class));
        methods()
                .that(ServiceRules.answerRequests())
                .and(ServiceRules.readOneThingForOthers())
                .should(ServiceRules.beAnnotatedThemselvesOrTheirClass(Digested.class))
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void useCasesAreTransactional() {
        requireMany("use cases", UseCaseRules.areCalledOfUseCases());
        methods()
                .that(UseCaseRules.areCalledOfUseCases())
                .should(ServiceRules.beAnnotatedThemselvesOrTheirClass(Transactional.class))
                .check(code);
    }

    /** What stands in a class that nobody else sees would promise more than it keeps. */
    @Test
    void useCasesAreNoMorePublicThanTheirClasses() {
        requireMany("use cases", UseCaseRules.areOfUseCasesOfTheirPackageAlone());
        methods()
                .that(UseCaseRules.areOfUseCasesOfTheirPackageAlone())
                .should(UseCaseRules.notBePublic())
                .check(code);
    }

    @Test
    void packagesKnowEachOtherInOneDirection() {
        requireSome("classes", type -> true);
        slices().matching("dk.opgang.(**)").should().beFreeOfCycles().check(code);
    }

    /** A request that waits for a second connection, or for another service, while it holds one makes all others wait for it. */
    @Test
    void transactionsNeedOneConnectionAndNobodyElse() {
        requireSome("transactions", TransactionRules::beginsTransactions);
        methods()
                .that(TransactionRules.beginTransactions())
                .should(TransactionRules.reachNothingOutside())
                .check(code);
    }

    @Test
    void nowComesFromTheBusinessClock() {
        requireSome("classes", type -> true);
        noClasses().should(ServiceRules.askTheSystemForNow()).check(code);
    }

    @Test
    void nothingSleepsOrPrints() {
        requireSome("classes", type -> true);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(code);
        noClasses().should().accessField(System.class, "out").check(code);
        noClasses().should().accessField(System.class, "err").check(code);
    }

    /**
     * A virtual thread that waits for a class to be loaded keeps its processor (JDK 25); as many of them as there are processors stand still
     * for good if whoever loads the class waits for one.
     */
    @Test
    void workIsDoneOnThreadsOfTheSystem() {
        requireSome("classes", type -> true);
        noClasses()
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .check(code);
    }

    @Test
    void injectedFieldsAreFinal() {
        requireSome("use cases", UseCaseRules::isUseCase);
        fields().that()
                .areDeclaredInClassesThat(UseCaseRules.useCases())
                .should()
                .beFinal()
                .check(code);
    }

    private void requireMany(String what, Predicate<JavaMethod> kind) {
        long found = code.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(kind)
                .count();
        Assertions.assertTrue(found >= MANY, basePackage + " has only " + found + " methods of " + what);
    }

    private void requireSome(String what, Predicate<JavaClass> kind) {
        Assertions.assertTrue(code.stream().anyMatch(kind), basePackage + " has no " + what);
    }
}
