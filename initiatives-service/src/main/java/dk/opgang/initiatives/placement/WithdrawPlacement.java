package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.FoundSteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a placement that never was: its hours and follow-ups go with it, nothing counts it any longer, and its source is free again.
 */
@Singleton
class WithdrawPlacement {

    private final OpenPlacement open;
    private final Placements placements;
    private final SeenPlacements seen;
    private final KnownParticipants participants;
    private final FoundSteps steps;
    private final Outbox outbox;
    private final Diary diary;

    WithdrawPlacement(
            OpenPlacement open,
            Placements placements,
            SeenPlacements seen,
            KnownParticipants participants,
            FoundSteps steps,
            Outbox outbox,
            Diary diary) {
        this.open = open;
        this.placements = placements;
        this.seen = seen;
        this.participants = participants;
        this.steps = steps;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    void withdraw(Caller caller, UUID id, @Nullable String ifMatch) {
        Placement placement = open.toWrite(caller, id, "withdraw-placement");
        Preconditions.requireMatch(ifMatch, seen.get(caller, id).version());
        remove(placement);
    }

    /**
     * Within the transaction of who posts its source for somebody else.
     *
     * @throws ProblemException 409 if the processing of the participant is restricted: then it is kept as it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void withdraw(Caller caller, Placement placement) {
        diary.note(caller, "withdraw-placement", ReadPlacements.subject(placement));
        participants.requireUnrestricted(placement.participantId());
        remove(placement);
    }

    private void remove(Placement placement) {
        placements.remove(placement);
        placements.flush();
        outbox.publish(PlacementWithdrawn.of(placement));
        outbox.publishAll(steps.settle(List.of(placement.participantId())));
    }
}
