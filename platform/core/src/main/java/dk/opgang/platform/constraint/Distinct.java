package dk.opgang.platform.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list that holds nothing twice. The fault stands at each element that came earlier already. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = DistinctValidator.class)
public @interface Distinct {

    String message() default "duplicate";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
