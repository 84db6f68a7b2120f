package dk.opgang.platform.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a list that came earlier already. */
public final class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {

    @Override
    public boolean isValid(@Nullable List<?> list, ConstraintValidatorContext context) {
        if (list == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        boolean isDistinct = true;
        Set<Object> earlier = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!earlier.add(list.get(i))) {
                isDistinct = false;
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addContainerElementNode("<list element>", List.class, 0)
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return isDistinct;
    }
}
