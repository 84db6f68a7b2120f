package dk.opgang.participants.rights;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records a request of a participant; posted again under its key it is corrected until it is decided. A restriction of the processing stops
 * nobody from asking for more, and nobody is told that somebody asked.
 */
@Singleton
class TakeRequest extends Posting<Participant, RequestForm, DataSubjectRequest> {

    private final Subjects subjects;
    private final Participants participants;
    private final RestrictForRequest restricting;
    private final BusinessClock clock;

    TakeRequest(
            Subjects subjects,
            Participants participants,
            DataSubjectRequests requests,
            RestrictForRequest restricting,
            Outbox outbox,
            BusinessClock clock) {
        super(requests, RequestForm.class, outbox);
        this.subjects = subjects;
        this.participants = participants;
        this.restricting = restricting;
        this.clock = clock;
    }

    @Transactional
    Posted<DataSubjectRequest> post(Caller caller, UUID participantId, RequestForm form) {
        subjects.toTakeBack(caller, participantId, "record-data-subject-request");
        // What is decided at once finds what is recorded here, and an erasure too.
        Participant participant = participants.lock(caller, participantId);
        Posted<DataSubjectRequest> posted = post(caller, participant, form);
        restricting.settle(caller, participant);
        return posted;
    }

    /** A key stands for one request: 409 with its id if it is another participant's. */
    @Override
    protected Optional<DataSubjectRequest> known(Caller caller, Participant participant, RequestForm form) {
        Optional<DataSubjectRequest> known = super.known(caller, participant, form);
        known.filter(other -> !other.participantId().equals(participant.id())).ifPresent(other -> {
            throw ParticipantProblem.sourceInUse(other.id());
        });
        return known;
    }

    @Override
    protected void check(
            Caller caller,
            Participant participant,
            @Nullable DataSubjectRequest known,
            RequestForm form,
            Faults faults) {
        Happened.by(clock.today(), "/receivedOn", form.receivedOn()).ifPresent(faults::broken);
        Happened.sinceBirth(participant.birthYear(), "/receivedOn", form.receivedOn())
                .ifPresent(faults::broken);
        faults.throwIfAny();
        if (known != null && !known.isOpen() && !known.form().equals(form)) {
            throw new ProblemException(ParticipantProblem.DECIDED_ALREADY).with("id", known.id());
        }
    }

    @Override
    protected DataSubjectRequest create(Caller caller, Participant participant, RequestForm form) {
        return new DataSubjectRequest(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected List<Event> news(Participant participant, @Nullable RequestForm before, DataSubjectRequest request) {
        return List.of();
    }
}
