package dk.opgang.platform.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A number of the Central Business Register, as {@link dk.opgang.platform.value.Cvr} knows it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = CvrNumberValidator.class)
public @interface CvrNumber {

    String message() default "invalid-cvr";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
