package dk.opgang.initiatives.eligibility;

import dk.opgang.platform.caller.Caller;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of enrolments, for checks that name a participant. */
public interface EnrolmentsOfPeople {

    /** Whether the caller may read an enrolment of the participant, in the initiative if one is named. */
    boolean readsOne(Caller caller, UUID participant, @Nullable UUID initiative);

    /** What is known of the enrolment of the participant in the initiative that runs; nothing if none does. */
    Optional<AboutEnrolment> running(Caller caller, UUID participant, UUID initiative);
}
