package dk.opgang.platform.constraint;

import dk.opgang.platform.codes.CodeList;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks a code up in its list. */
public final class CodeOfValidator implements ConstraintValidator<CodeOf, String> {

    private @Nullable CodeList list;

    @Override
    public void initialize(CodeOf codeOf) {
        list = CodeList.load(codeOf.value());
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || list != null && list.keys().contains(code);
    }
}
