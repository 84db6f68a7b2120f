package dk.opgang.participants.rights;

import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Puts the answer to a request off, once, or decides it, for good. */
@Singleton
class AnswerRequest {

    private final Subjects subjects;
    private final Participants participants;
    private final DataSubjectRequests requests;
    private final RestrictForRequest restricting;
    private final BusinessClock clock;

    AnswerRequest(
            Subjects subjects,
            Participants participants,
            DataSubjectRequests requests,
            RestrictForRequest restricting,
            BusinessClock clock) {
        this.subjects = subjects;
        this.participants = participants;
        this.requests = requests;
        this.restricting = restricting;
        this.clock = clock;
    }

    /** The participant was told, before the deadline, that the answer takes longer. */
    @Transactional
    DataSubjectRequest extend(Caller caller, UUID participantId, UUID id, ExtensionForm form) {
        subjects.toTakeBack(caller, participantId, "extend-data-subject-request");
        DataSubjectRequest request = open(caller, participantId, id);
        Faults faults = new Faults();
        require(faults, "/toldOn", form.toldOn(), request.receivedOn());
        faults.throwIfAny();
        if (request.extensionToldOn() != null) {
            throw problem(ParticipantProblem.EXTENDED_ALREADY, id);
        }
        if (!form.toldOn().isBefore(request.dueOn())) {
            throw problem(ParticipantProblem.TOO_LATE, id);
        }
        request.extend(form.toldOn());
        requests.flush();
        return request;
    }

    @Transactional
    DataSubjectRequest extend(Caller caller, UUID id, ExtensionForm form) {
        return extend(caller, requests.get(caller, id).participantId(), id, form);
    }

    @Transactional
    DataSubjectRequest decide(Caller caller, UUID participantId, UUID id, AnswerForm form) {
        subjects.toTakeBack(caller, participantId, "decide-data-subject-request");
        Participant participant = participants.lock(caller, participantId);
        DataSubjectRequest request = open(caller, participantId, id);
        Faults faults = new Faults();
        require(faults, "/decidedOn", form.decidedOn(), request.receivedOn());
        require(faults, "/toldOn", form.toldOn(), request.receivedOn());
        faults.throwIfAny();
        request.decide(form);
        requests.flush();
        if (form.isRefused()) {
            restricting.refused(caller, participant, request);
        }
        return request;
    }

    @Transactional
    DataSubjectRequest decide(Caller caller, UUID id, AnswerForm form) {
        return decide(caller, requests.get(caller, id).participantId(), id, form);
    }

    private DataSubjectRequest open(Caller caller, UUID participantId, UUID id) {
        DataSubjectRequest request = requests.lockOf(caller, participantId, id);
        if (!request.isOpen()) {
            throw problem(ParticipantProblem.DECIDED_ALREADY, id);
        }
        return request;
    }

    private void require(Faults faults, String pointer, LocalDate day, LocalDate receivedOn) {
        Happened.by(clock.today(), pointer, day).ifPresent(faults::broken);
        if (day.isBefore(receivedOn)) {
            faults.broken(pointer, CommonFault.BEFORE_FROM, receivedOn);
        }
    }

    private static ProblemException problem(ParticipantProblem code, UUID id) {
        return new ProblemException(code).with("id", id);
    }
}
