package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.value.Cvr;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Required fields, coded values in force on the first day, and the employer's number. */
final class FormRule implements PlacementRule {

    private static final int NAME_MAX = 200;
    private static final int LABEL_MAX = 100;
    private static final Pattern P_NUMBER = Pattern.compile("[0-9]{10}");
    private static final Pattern OCCUPATION = Pattern.compile("[0-9]{1,6}");
    private static final Pattern STEP = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final CodeList kinds = CodeList.load("placement-kinds");
    private final CodeList employerKinds = CodeList.load("employer-kinds");
    private final CodeList schoolStatuses = CodeList.load("school-statuses");
    private final CodeList payers = CodeList.load("payers");
    private final CodeList trades = CodeList.load("youth-trades");
    private final CodeList jobKinds = CodeList.load("job-kinds");
    private final CodeList prospects = CodeList.load("prospects");
    private final CodeList grounds = CodeList.load("longer-period-grounds");

    @Override
    public void check(PlacementForm form, Placed placed, Findings findings) {
        LocalDate day = form.from() == null ? placed.today() : form.from();
        coded("/kind", form.kind(), kinds, day, true, findings);
        coded("/employer/kind", form.employerKind(), employerKinds, day, true, findings);
        coded("/schoolStatus", form.schoolStatus(), schoolStatuses, day, false, findings);
        coded("/payer", form.payer(), payers, day, false, findings);
        coded("/trade", form.trade(), trades, day, false, findings);
        coded("/jobKind", form.jobKind(), jobKinds, day, false, findings);
        coded("/prospect", form.prospect(), prospects, day, false, findings);
        coded("/longerPeriodGround", form.longerPeriodGround(), grounds, day, false, findings);
        employer(form.workplace(), findings);
        occupation(form.occupation(), findings);
        if (form.step() != null && !STEP.matcher(form.step()).matches()) {
            findings.broken("/step", CommonFault.PATTERN, STEP.pattern());
        }
        if (form.from() == null) {
            findings.broken("/from", CommonFault.REQUIRED);
        }
    }

    static void coded(
            String pointer, @Nullable String code, CodeList list, LocalDate day, boolean required, Findings findings) {
        if (code == null) {
            if (required) {
                findings.broken(pointer, CommonFault.REQUIRED);
            }
        } else if (!list.allows(code, day)) {
            findings.broken(CommonFault.notInList(pointer, list.name()));
        }
    }

    private static void employer(PlacementForm.Employer employer, Findings findings) {
        if (employer.cvr() == null) {
            findings.broken("/employer/cvr", CommonFault.REQUIRED);
        } else if (!Cvr.isValid(employer.cvr())) {
            findings.broken("/employer/cvr", CommonFault.INVALID_CVR);
        }
        if (employer.pNumber() != null && !P_NUMBER.matcher(employer.pNumber()).matches()) {
            findings.broken("/employer/pNumber", CommonFault.PATTERN, P_NUMBER.pattern());
        }
        String name = employer.name();
        if (name == null || name.isBlank()) {
            findings.broken("/employer/name", CommonFault.REQUIRED);
        } else if (name.length() > NAME_MAX) {
            findings.broken("/employer/name", CommonFault.TOO_LONG, NAME_MAX);
        }
    }

    private static void occupation(PlacementForm.@Nullable Occupation occupation, Findings findings) {
        if (occupation == null) {
            return;
        }
        if (occupation.code() != null && !OCCUPATION.matcher(occupation.code()).matches()) {
            findings.broken("/occupation/code", CommonFault.PATTERN, OCCUPATION.pattern());
        }
        if (occupation.label() != null && occupation.label().length() > LABEL_MAX) {
            findings.broken("/occupation/label", CommonFault.TOO_LONG, LABEL_MAX);
        }
    }
}
