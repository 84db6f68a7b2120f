package dk.opgang.participants.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is missing of a consent that is valid all the same; codes of {@code consent-remarks}. */
enum ConsentRemark {
    GIVEN_BY_MISSING,
    CASE_MISSING;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
