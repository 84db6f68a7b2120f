package dk.opgang.housingareas.support;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.value.Cvr;
import dk.opgang.platform.value.MunicipalityCode;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rules of single fields that several requests have in common. */
public final class Rules {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");

    private Rules() {}

    /** The code is one of the list; a missing one is not this rule's business. */
    public static void code(CodeList list, @Nullable String code, String pointer, Faults faults) {
        if (code != null && !code.isBlank() && !list.keys().contains(code)) {
            faults.broken(
                    pointer,
                    "unknown-code",
                    "Koden findes ikke i kodelisten " + list.name(),
                    "The code is not in the code list " + list.name());
        }
    }

    /** The municipality exists; three digits or four with a leading zero. */
    public static void municipality(@Nullable String code, String pointer, Faults faults) {
        if (code != null && !code.isBlank()) {
            code(MUNICIPALITIES, MunicipalityCode.isValid(code) ? normalised(code) : code, pointer, faults);
        }
    }

    /** The code as three digits. */
    public static String normalised(String municipalityCode) {
        return new MunicipalityCode(municipalityCode).value();
    }

    public static void cvr(@Nullable String cvr, String pointer, Faults faults) {
        if (cvr != null && !cvr.isBlank() && !Cvr.isValid(cvr)) {
            faults.broken(
                    pointer,
                    "invalid-cvr",
                    "Et CVR-nummer har otte cifre og et rigtigt kontrolciffer",
                    "A CVR has eight digits and a right check digit");
        }
    }

    /** What is known by a source lies in the area that is written to; otherwise 409 with its id. */
    public static <E extends Resource> void ofThisArea(Optional<E> known, Function<E, UUID> areaOf, UUID area) {
        known.filter(it -> !areaOf.apply(it).equals(area)).ifPresent(it -> {
            throw new ProblemException(HousingAreasProblem.SOURCE_OF_OTHER_AREA).with("id", it.id());
        });
    }
}
