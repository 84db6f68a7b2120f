package dk.opgang.participants.intake;

import io.quarkus.security.PermissionsAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On what answers with rows as they were posted, people's numbers and names in them: a right of its own is needed for that. */
@PermissionsAllowed(
        value = {"participants.write", "participants.identify"},
        inclusive = true)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface ReadsIdentities {}
