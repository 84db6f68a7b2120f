package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
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
    public void check(PlacementForm form, Placed placed, Faults faults) {
        LocalDate day = form.from() == null ? placed.today() : form.from();
        coded("/kind", form.kind(), kinds, day, true, faults);
        coded("/employer/kind", form.employerKind(), employerKinds, day, true, faults);
        coded("/schoolStatus", form.schoolStatus(), schoolStatuses, day, false, faults);
        employer(form.workplace(), faults);
        if (form.from() == null) {
            faults.broken("/from", CommonFault.REQUIRED);
        }
    }

    static void coded(
            String pointer, @Nullable String code, CodeList list, LocalDate day, boolean required, Faults faults) {
        if (code == null) {
            if (required) {
                faults.broken(pointer, CommonFault.REQUIRED);
            }
        } else if (!list.allows(code, day)) {
            faults.broken(CommonFault.notInList(pointer, list.name()));
        }
    }

    private static void employer(PlacementForm.Employer employer, Faults faults) {
        if (employer.cvr() == null) {
            faults.broken("/employer/cvr", CommonFault.REQUIRED);
        } else if (!Cvr.isValid(employer.cvr())) {
            faults.broken("/employer/cvr", CommonFault.INVALID_CVR);
        }
        String name = employer.name();
        if (name == null || name.isBlank()) {
            faults.broken("/employer/name", CommonFault.REQUIRED);
        } else if (name.length() > NAME_MAX) {
            faults.broken("/employer/name", CommonFault.TOO_LONG, NAME_MAX);
        }
    }
}
