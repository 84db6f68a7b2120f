package dk.opgang.participants.consent;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a consent that need its participant, and how two records of one consent differ. */
@Singleton
class ConsentRules {

    /** A consent may begin later: it is a promise. Nobody consents before being born. */
    void check(Participant participant, ConsentTerms terms) {
        Faults faults = new Faults();
        Happened.sinceBirth(participant.birthYear(), "/from", terms.from()).ifPresent(faults::broken);
        faults.throwIfAny();
    }

    /** The fields in which a consent that is posted again differs from what is known of it. */
    static List<Fault> differences(ConsentTerms known, ConsentTerms posted) {
        List<Fault> faults = new ArrayList<>();
        differ(known.purpose(), posted.purpose(), "/purpose", faults);
        differ(known.dataCategories(), posted.dataCategories(), "/dataCategories", faults);
        differ(known.source(), posted.source(), "/sourceOrganisation", faults);
        differ(known.recipient(), posted.recipient(), "/recipientOrganisation", faults);
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
