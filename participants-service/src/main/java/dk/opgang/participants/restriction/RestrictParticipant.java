package dk.opgang.participants.restriction;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.Participant;
import dk.opgang.participants.casefile.Participants;
import dk.opgang.participants.casefile.ProcessingLimit;
import dk.opgang.participants.casefile.ProcessingLimits;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Restricts the processing of a participant's data, tells of it, and lifts it again, of which the citizen is told before
 * (databeskyttelsesforordningen article 18, section 3). For the participant's municipality alone.
 */
@Singleton
class RestrictParticipant {

    private final Participants participants;
    private final ProcessingLimits limits;
    private final Outbox outbox;
    private final Diary diary;

    RestrictParticipant(Participants participants, ProcessingLimits limits, Outbox outbox, Diary diary) {
        this.participants = participants;
        this.limits = limits;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** The restriction, and whether it is new. */
    record Restricted(ProcessingLimit limit, boolean created) {}

    /** Restricts for that reason; of a participant who is restricted already the reason is replaced. */
    @Transactional
    Restricted restrict(Caller caller, UUID participantId, RestrictionRequest request) {
        Participant participant = own(caller, participantId, "restrict-participant");
        // Two who restrict at once follow each other: the second finds what the first has made.
        participants.lock(caller, participantId);
        Optional<ProcessingLimit> known = limits.of(caller, participantId);
        ProcessingLimit limit = known.orElseGet(() -> new ProcessingLimit(participant.subject(), request.reason()));
        limit.standsFor(request.reason());
        limits.persist(limit);
        limits.flush();
        if (known.isEmpty()) {
            outbox.publish(event(ProcessingRestriction.RESTRICTED, limit));
        }
        return new Restricted(limit, known.isEmpty());
    }

    /** The restriction; 404 without one. */
    @Transactional
    ProcessingLimit read(Caller caller, UUID participantId, String purpose) {
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
        ProcessingLimit limit = existing(caller, participantId);
        Preconditions.requireMatch(ifMatch, limit.version());
        limits.remove(limit);
        outbox.publish(event(ProcessingRestriction.LIFTED, limit));
    }

    private static ProcessingRestriction event(String type, ProcessingLimit limit) {
        return new ProcessingRestriction(type, limit.participantId(), limit.municipalityCode());
    }

    private Participant known(Caller caller, UUID participantId) {
        Participant participant = participants.get(caller, participantId);
        CaseFiles.requireController(caller, participant);
        return participant;
    }

    private Participant own(Caller caller, UUID participantId, String action) {
        Participant participant = known(caller, participantId);
        diary.note(caller, action, participantId, participant.municipalityCode());
        return participant;
    }

    private ProcessingLimit existing(Caller caller, UUID participantId) {
        return limits.of(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
