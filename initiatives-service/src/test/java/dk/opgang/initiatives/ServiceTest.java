package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the running service with its real database, broker and issuer, a double of participants-service and a programme as a file. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ParticipantsDouble.class)
@WithTestResource(ProgrammeOfTheGuide.class)
@interface ServiceTest {}
