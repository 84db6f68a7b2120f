package dk.opgang.participants.consent;

import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How what is posted of a consent differs from what is known of it. */
final class ConsentDifferences {

    private ConsentDifferences() {}

    /** The fields in which a consent that is posted again differs from what is known of it. */
    static List<Fault> of(ConsentForm known, ConsentForm posted) {
        List<Fault> faults = new ArrayList<>();
        differ(known.purpose(), posted.purpose(), "/purpose", faults);
        differ(known.dataCategories(), posted.dataCategories(), "/dataCategories", faults);
        differ(known.sourceOrganisation(), posted.sourceOrganisation(), "/sourceOrganisation", faults);
        differ(known.recipientOrganisation(), posted.recipientOrganisation(), "/recipientOrganisation", faults);
        differ(known.initiativeId(), posted.initiativeId(), "/initiativeId", faults);
        differ(known.from(), posted.from(), "/from", faults);
        differ(known.until(), posted.until(), "/until", faults);
        return faults;
    }

    private static void differ(@Nullable Object known, @Nullable Object posted, String pointer, List<Fault> faults) {
        if (!Objects.equals(known, posted)) {
            faults.add(Fault.at(
                    pointer,
                    "differs",
                    "Samtykket er kendt under nøglen med en anden værdi; en fejl rettes med PATCH",
                    "The consent is known under the key with another value; a mistake is corrected by PATCH"));
        }
    }
}
