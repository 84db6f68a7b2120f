package dk.opgang.platform.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A CVR or the code of a municipality, as {@link dk.opgang.platform.value.Party} knows it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = PartyValueValidator.class)
public @interface PartyValue {

    String message() default "invalid-organisation";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
