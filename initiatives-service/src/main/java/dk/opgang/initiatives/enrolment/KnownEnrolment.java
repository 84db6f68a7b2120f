package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment.Seen;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as it stands when a batch meets it.
 *
 * @param firstStep day of the earliest step that was reached; null if none was
 * @param asked whom the poster named for others to ask about it
 * @param group that it is in
 * @param kept what is kept of what was told
 * @param steps the day on which each step was reached
 * @param certificates those that were seen
 * @param roles who has which for it
 */
record KnownEnrolment(
        UUID id,
        Place place,
        EnrolmentHistory history,
        @Nullable LocalDate firstStep,
        @Nullable String asked,
        @Nullable UUID group,
        EnrolmentBeside beside,
        Kept kept,
        Map<String, LocalDate> steps,
        List<Seen> certificates,
        List<Held> roles) {

    /**
     * A key that was told belongs to one participant in one initiative for good.
     *
     * @param before whose the key is; null if nobody told it yet
     * @param initiativePointer where the request tells of the initiative
     */
    static List<Fault> differences(@Nullable Place before, Place told, String initiativePointer) {
        List<Fault> faults = new ArrayList<>(2);
        if (before != null && !before.initiativeId().equals(told.initiativeId())) {
            faults.add(InitiativesFault.INITIATIVE_SOURCE_OF_OTHER_ENROLMENT.at(initiativePointer));
        }
        if (before != null && !before.participantId().equals(told.participantId())) {
            faults.add(InitiativesFault.PARTICIPANT_SOURCE_OF_OTHER_ENROLMENT.at("/participantId"));
        }
        return faults;
    }
}
