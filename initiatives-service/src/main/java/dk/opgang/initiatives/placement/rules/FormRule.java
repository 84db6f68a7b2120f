package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.Cvr;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Required fields, coded values in force on the first day, and the employer's number. */
final class FormRule implements PlacementRule {

    private static final int NAME_MAX = 200;

    private final CodeList kinds = CodeList.load("placement-kinds");
    private final CodeList employerKinds = CodeList.load("employer-kinds");
    private final CodeList schoolStatuses = CodeList.load("school-statuses");

    @Override
    public void check(PlacementDraft draft, Placed placed, Faults faults) {
        LocalDate day = draft.from() == null ? placed.today() : draft.from();
        coded("/kind", draft.kind(), kinds, day, true, faults);
        coded("/employer/kind", draft.employerKind(), employerKinds, day, true, faults);
        coded("/schoolStatus", draft.schoolStatus(), schoolStatuses, day, false, faults);
        employer(draft, faults);
        if (draft.from() == null) {
            faults.required("/from");
        }
    }

    static void coded(
            String pointer, @Nullable String code, CodeList list, LocalDate day, boolean required, Faults faults) {
        if (code == null) {
            if (required) {
                faults.required(pointer);
            }
        } else if (!list.allows(code, day)) {
            faults.add(
                    pointer,
                    "unknown-code",
                    "Koden findes ikke i kodelisten " + list.name(),
                    "The code is not in the code list " + list.name());
        }
    }

    private static void employer(PlacementDraft draft, Faults faults) {
        if (draft.employerCvr() == null) {
            faults.required("/employer/cvr");
        } else if (!Cvr.isValid(draft.employerCvr())) {
            faults.add(
                    "/employer/cvr",
                    "invalid-cvr",
                    "Et CVR-nummer har otte cifre og et rigtigt kontrolciffer",
                    "A CVR has eight digits and a right check digit");
        }
        String name = draft.employerName();
        if (name == null || name.isBlank()) {
            faults.required("/employer/name");
        } else if (name.length() > NAME_MAX) {
            faults.add(
                    "/employer/name", "too-long", "Højst " + NAME_MAX + " tegn", "At most " + NAME_MAX + " characters");
        }
    }
}
