package dk.opgang.participants.subject;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the participant whose records a caller wants to read or add to, and logs it. */
@Singleton
@Transactional
public class Subjects {

    private final Participants participants;
    private final Reader reader;
    private final ProcessingRestrictions restrictions;
    private final Diary diary;

    Subjects(Participants participants, Reader reader, ProcessingRestrictions restrictions, Diary diary) {
        this.participants = participants;
        this.reader = reader;
        this.restrictions = restrictions;
        this.diary = diary;
    }

    /**
     * For reading: what the caller sees.
     *
     * @throws ProblemException 404 unless that category of the participant's data is part of it, 403 if a protection keeps it from
     *     the municipality's own staff
     */
    public Insight toRead(Caller caller, UUID participantId, DataCategory category, @Nullable String purpose) {
        Participant participant = participants.get(caller, participantId);
        Insight insight = reader.insight(caller, participantId, participant.municipalityCode());
        insight.require(category);
        diary.note(caller, "read-" + category.code(), participantId, participant.municipalityCode(), purpose);
        return insight;
    }

    /**
     * Goes on unless a protection keeps that category from the municipality's own staff: 403. Whoever reads under a consent hears of
     * the change itself that it may not make it.
     */
    public void requireShown(Caller caller, UUID participantId, DataCategory category) {
        // Nothing of the participant is loaded: whoever locks it next is to find it as it is then.
        caller.municipality()
                .filter(own ->
                        participants.count(caller, Reader.own(caller), Restriction.equal("id", participantId)) > 0)
                .ifPresent(own -> reader.insight(caller, participantId, own).require(category));
    }

    /**
     * For a change.
     *
     * @param action for the access log, such as {@code record-contact}
     * @throws ProblemException 404 if the caller may not see the participant, 403 if it is not its municipality, 409 if its data
     *     are restricted
     */
    public Participant toChange(Caller caller, UUID participantId, String action) {
        Participant participant = toTakeBack(caller, participantId, action);
        restrictions.requireNone(caller, participantId);
        return participant;
    }

    /** For taking back what let others read, which no restriction stops; otherwise as a change. */
    public Participant toTakeBack(Caller caller, UUID participantId, String action) {
        Participant participant = participants.get(caller, participantId);
        requireController(caller, participant);
        diary.note(caller, action, participantId, participant.municipalityCode());
        return participant;
    }

    /** Goes on unless the participant has left the municipality by the day on which something new begins; 409 then. */
    public static void requireThere(Participant participant, @Nullable LocalDate day) {
        if (day != null && participant.hasDepartedBy(day)) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_DEPARTED).with("id", participant.id());
        }
    }

    /** Goes on only for the participant's municipality: a consent lets others read, never write. */
    public static void requireController(Caller caller, Participant participant) {
        Optional<String> municipality = caller.municipality();
        if (!caller.isSystem() && !municipality.equals(Optional.of(participant.municipalityCode()))) {
            throw new ProblemException(ParticipantProblem.NOT_THE_CONTROLLER);
        }
    }
}
