package dk.opgang.participants.consent;

import dk.opgang.platform.coded.Coded;
import java.util.ArrayList;
import java.util.List;

/** What is missing of a consent that is valid all the same; codes of {@code consent-remarks}. */
enum ConsentRemark implements Coded {
    GIVEN_BY_MISSING,
    CASE_MISSING;

    /** @param form all of it, whatever of it is shown */
    static List<String> of(ConsentForm form) {
        List<String> remarks = new ArrayList<>();
        if (form.givenBy() == null) {
            remarks.add(GIVEN_BY_MISSING.code());
        }
        if (form.initiativeId() == null && form.caseReference() == null) {
            remarks.add(CASE_MISSING.code());
        }
        return remarks;
    }
}
