package dk.opgang.platform.constraint;

import dk.opgang.platform.value.Cvr;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Cvr}. */
public final class CvrNumberValidator implements ConstraintValidator<CvrNumber, String> {

    @Override
    public boolean isValid(@Nullable String cvr, ConstraintValidatorContext context) {
        return cvr == null || Cvr.isValid(cvr);
    }
}
