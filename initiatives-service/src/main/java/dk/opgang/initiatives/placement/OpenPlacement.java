package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Opens a placement to be written. Within the transaction of what is written. */
@Singleton
class OpenPlacement {

    private final Placements placements;
    private final KnownParticipants participants;
    private final Diary diary;

    OpenPlacement(Placements placements, KnownParticipants participants, Diary diary) {
        this.placements = placements;
        this.participants = participants;
        this.diary = diary;
    }

    /**
     * The placement, locked, and a line of the access log.
     *
     * @param action for the access log
     * @throws ProblemException 404 if the caller may not write it; 409 if the processing of its participant is restricted, which the
     *     municipality alone is told: others do not find the placement then
     */
    Placement toWrite(Caller caller, UUID id, String action) {
        Placement placement = placements.toWrite(caller, id);
        diary.note(caller, action, ReadPlacements.subject(placement));
        participants.requireUnrestricted(placement.participantId());
        return placement;
    }
}
