package dk.opgang.platform.constraint;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks the code of a municipality up, in either of its forms. */
public final class MunicipalityValidator implements ConstraintValidator<Municipality, String> {

    /** The code list of the municipalities. */
    public static final String LIST = "municipalities";

    private final CodeList municipalities = CodeList.load(LIST);

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null
                || MunicipalityCode.isValid(code) && municipalities.keys().contains(new MunicipalityCode(code).value());
    }
}
