package dk.opgang.participants.restriction;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestriction;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the processing of a participant's data and lifts it again, of which the citizen is told before
 * (databeskyttelsesforordningen article 18, section 3). For the participant's municipality alone.
 */
@Singleton
class RestrictParticipant {

    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final LimitProcessing limiting;
    private final Diary diary;

    RestrictParticipant(
            Participants participants, ProcessingRestrictions restrictions, LimitProcessing limiting, Diary diary) {
        this.participants = participants;
        this.restrictions = restrictions;
        this.limiting = limiting;
        this.diary = diary;
    }

    /** Restricts for that reason; of a participant who is restricted already the reason is replaced. */
    @Transactional
    Posted<ProcessingRestriction> restrict(Caller caller, UUID participantId, RestrictionForm form) {
        own(caller, participantId, "restrict-participant");
        // Two who restrict at once follow each other: the second finds what the first has made.
        Participant participant = participants.lock(caller, participantId);
        Optional<ProcessingRestriction> known = restrictions.of(caller, participantId);
        if (known.isEmpty()) {
            return new Posted<>(limiting.restrict(participant, form, null), true);
        }
        known.get().change(form, null);
        restrictions.flush();
        return new Posted<>(known.get(), false);
    }

    /** The restriction; 404 without one, and for everybody else. */
    @Transactional
    ProcessingRestriction read(Caller caller, UUID participantId, String purpose) {
        participants.get(caller, participantId);
        ProcessingRestriction restriction = existing(caller, participantId);
        diary.note(caller, "read-restriction", participantId, restriction.municipalityCode(), purpose);
        return restriction;
    }

    @Transactional
    void lift(Caller caller, UUID participantId, @Nullable String ifMatch) {
        own(caller, participantId, "lift-restriction");
        participants.lock(caller, participantId);
        ProcessingRestriction restriction = existing(caller, participantId);
        Preconditions.requireMatch(ifMatch, restriction.version());
        limiting.lift(restriction);
    }

    private void own(Caller caller, UUID participantId, String action) {
        Participant participant = participants.get(caller, participantId);
        Subjects.requireController(caller, participant);
        diary.note(caller, action, participantId, participant.municipalityCode());
    }

    private ProcessingRestriction existing(Caller caller, UUID participantId) {
        return restrictions.of(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
