package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import org.jspecify.annotations.Nullable;

/** The code lists from which rules take their codes. */
final class RuleCodes {

    final CodeList benefitGroups = CodeList.load("benefit-groups");
    final CodeList schoolStatuses = CodeList.load("school-statuses");
    final CodeList householdCharacteristics = CodeList.load("household-characteristics");
    final CodeList placementKinds = CodeList.load("placement-kinds");
    final CodeList employerKinds = CodeList.load("employer-kinds");
    final CodeList enrolmentStates = CodeList.load("enrolment-states");
    final CodeList dataCategories = CodeList.load("data-categories");
    final CodeList partnerRoles = CodeList.load("partner-roles");

    /** The code that stands there, if the list has it. */
    static @Nullable String read(Part part, CodeList list) {
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
