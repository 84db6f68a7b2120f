package dk.opgang.housingareas.support;

import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Query parameters that several lists are narrowed by. */
public final class Filters {

    private Filters() {}

    /** The query parameter {@code municipalityCode} as three digits; null without one, or with a faulty one. */
    public static @Nullable String municipality(@Nullable String code, Faults faults) {
        Rules.municipality(code, "?municipalityCode", faults);
        return code != null && MunicipalityCode.isValid(code) ? Rules.normalised(code) : null;
    }
}
