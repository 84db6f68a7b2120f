package dk.opgang.platform.constraint;

import dk.opgang.platform.value.Party;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks {@link Party}. */
public final class PartyValueValidator implements ConstraintValidator<PartyValue, String> {

    @Override
    public boolean isValid(@Nullable String party, ConstraintValidatorContext context) {
        return party == null || Party.parse(party).isPresent();
    }
}
