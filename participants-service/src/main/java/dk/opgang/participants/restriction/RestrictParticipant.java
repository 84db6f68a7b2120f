package dk.opgang.participants.restriction;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.notice.Notices;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestriction;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.RestrictionForm;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the processing of a participant's data, tells of it, and lifts it again, of which the citizen is told before
 * (databeskyttelsesforordningen article 18, section 3); and whoever has read of them under a consent (article 19). For the participant's municipality alone.
 */
@Singleton
class RestrictParticipant {

    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final Notices notices;
    private final Outbox outbox;
    private final Diary diary;

    RestrictParticipant(
            Participants participants,
            ProcessingRestrictions restrictions,
            Notices notices,
            Outbox outbox,
            Diary diary) {
        this.participants = participants;
        this.restrictions = restrictions;
        this.notices = notices;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** Restricts for that reason; of a participant who is restricted already the reason is replaced. */
    @Transactional
    Posted<ProcessingRestriction> restrict(Caller caller, UUID participantId, RestrictionForm form) {
        Participant participant = own(caller, participantId, "restrict-participant");
        // Two who restrict at once follow each other: the second finds what the first has made.
        participants.lock(caller, participantId);
        Optional<ProcessingRestriction> known = restrictions.of(caller, participantId);
        known.ifPresent(it -> it.change(form));
        ProcessingRestriction restriction =
                known.orElseGet(() -> new ProcessingRestriction(participantId, participant.municipalityCode(), form));
        restrictions.persist(restriction);
        restrictions.flush();
        if (known.isEmpty()) {
            outbox.publish(event(RestrictionEvent.RESTRICTED, restriction));
            notices.restricted(participantId, restriction.id());
        }
        return new Posted<>(restriction, known.isEmpty());
    }

    /** The restriction; 404 without one. */
    @Transactional
    ProcessingRestriction read(Caller caller, UUID participantId, String purpose) {
        diary.note(
                caller,
                "read-restriction",
                participantId,
                known(caller, participantId).municipalityCode(),
                purpose);
        return existing(caller, participantId);
    }

    @Transactional
    void lift(Caller caller, UUID participantId, @Nullable String ifMatch) {
        own(caller, participantId, "lift-restriction");
        participants.lock(caller, participantId);
        ProcessingRestriction restriction = existing(caller, participantId);
        Preconditions.requireMatch(ifMatch, restriction.version());
        restrictions.remove(restriction);
        outbox.publish(event(RestrictionEvent.LIFTED, restriction));
        notices.lifted(participantId, restriction.id());
    }

    private static RestrictionEvent event(String type, ProcessingRestriction restriction) {
        return new RestrictionEvent(type, restriction.participantId(), restriction.municipalityCode());
    }

    private Participant known(Caller caller, UUID participantId) {
        Participant participant = participants.get(caller, participantId);
        Subjects.requireController(caller, participant);
        return participant;
    }

    private Participant own(Caller caller, UUID participantId, String action) {
        Participant participant = known(caller, participantId);
        diary.note(caller, action, participantId, participant.municipalityCode());
        return participant;
    }

    private ProcessingRestriction existing(Caller caller, UUID participantId) {
        return restrictions.of(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
