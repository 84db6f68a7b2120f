package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import org.jspecify.annotations.Nullable;

/** The code lists from which rules take their codes. */
public final class RuleCodes {

    public final CodeList benefitGroups = CodeList.load("benefit-groups");
    public final CodeList schoolStatuses = CodeList.load("school-statuses");
    public final CodeList householdCharacteristics = CodeList.load("household-characteristics");
    public final CodeList placementKinds = CodeList.load("placement-kinds");
    public final CodeList employerKinds = CodeList.load("employer-kinds");
    public final CodeList enrolmentStates = CodeList.load("enrolment-states");
    public final CodeList dataCategories = CodeList.load("data-categories");
    public final CodeList partnerRoles = CodeList.load("partner-roles");

    /** The code that stands there, if the list has it. */
    public static @Nullable String read(Part part, CodeList list) {
        String code = part.text();
        if (code == null) {
            return null;
        }
        if (list.find(code).isEmpty()) {
            part.broken(CommonFault.notInList(part.pointer(), list.name()));
            return null;
        }
        return code;
    }
}
