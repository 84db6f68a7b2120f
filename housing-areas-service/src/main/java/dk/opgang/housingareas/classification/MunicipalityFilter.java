package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The query parameter {@code municipalityCode} of lists of areas. */
public final class MunicipalityFilter {

    private static final String POINTER = "?municipalityCode";

    private MunicipalityFilter() {}

    /** The code as three digits; null without one. An empty one is a fault: it would widen the search in silence. */
    public static @Nullable String of(@Nullable String code, Faults faults) {
        if (code == null) {
            return null;
        }
        if (code.isBlank()) {
            faults.broken(POINTER, "unknown-code", "Kommunekoden er tom", "The municipality code is empty");
        }
        Rules.municipality(code, POINTER, faults);
        return MunicipalityCode.isValid(code) ? Rules.normalised(code) : null;
    }
}
