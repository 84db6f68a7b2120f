package dk.opgang.housingareas.figures.reference;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;

/** What a reference value can stand for: {@code national}, the code of a region, or the code of a municipality. */
public final class ReferenceScopes {

    private static final String NATIONAL = "national";
    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");
    private static final CodeList REGIONS = CodeList.load("regions");

    private ReferenceScopes() {}

    /** Goes on only for a scope that exists. */
    public static void check(String scope) {
        Faults faults = new Faults();
        check(scope, "?scope", faults);
        faults.throwIfAny();
    }

    /** Adds the fault of a scope that does not exist. */
    static void check(String scope, String pointer, Faults faults) {
        if (!NATIONAL.equals(scope) && !REGIONS.keys().contains(scope)) {
            if (MunicipalityCode.isValid(scope)) {
                MUNICIPALITIES
                        .fault(pointer, new MunicipalityCode(scope).value())
                        .ifPresent(faults::broken);
            } else {
                faults.broken(pointer, HousingAreasFault.SCOPE_UNKNOWN_CODE);
            }
        }
    }

    /** A municipality in the form of three digits. */
    public static String normalised(String scope) {
        return !REGIONS.keys().contains(scope) && MunicipalityCode.isValid(scope)
                ? new MunicipalityCode(scope).value()
                : scope;
    }
}
