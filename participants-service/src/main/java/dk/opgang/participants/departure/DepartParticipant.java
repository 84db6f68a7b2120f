package dk.opgang.participants.departure;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that a participant left the municipality, which ends what is open, or takes it back, which opens nothing again: what the
 * participant was on afterwards is to be told anew.
 */
@Singleton
public class DepartParticipant {

    private final Participants participants;
    private final CaseFiles files;
    private final Departures departures;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    DepartParticipant(
            Participants participants,
            CaseFiles files,
            Departures departures,
            Outbox outbox,
            Diary diary,
            BusinessClock clock) {
        this.participants = participants;
        this.files = files;
        this.departures = departures;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    /** Records the departure; the same again changes nothing, another one is 409 until the first is taken back. */
    @Transactional
    Posted<Departure> depart(Caller caller, UUID participantId, DepartureForm form) {
        CaseFile file = files.open(caller, participantId);
        Participant participant = file.participant();
        require(participant, form);
        diary.note(caller, "record-departure", participantId, participant.municipalityCode());
        Optional<Departure> known = departures.of(caller, participantId);
        if (known.isPresent()) {
            return new Posted<>(theSame(known.get(), form), false);
        }
        file.depart(form.on(), form.closingReason()).ifPresent(inTheWay -> {
            throw inTheWay.toProblem();
        });
        files.keep(file);
        Departure departure = new Departure(participantId, participant.municipalityCode(), form);
        departures.persist(departure);
        departures.flush();
        outbox.publish(ParticipantDeparted.of(participant));
        return new Posted<>(departure, true);
    }

    /** Records the departure of somebody whom another municipality takes over; who has left before has left on that day. */
    @Transactional
    public void leave(Caller caller, UUID participantId, DepartureForm form) {
        if (departures.of(caller, participantId).isEmpty()) {
            depart(caller, participantId, form);
        }
    }

    /** The departure, for the participant's municipality; 404 without one, and for everybody else. */
    @Transactional
    Departure read(Caller caller, UUID participantId, String purpose) {
        Departure departure = existing(caller, participantId);
        diary.note(caller, "read-departure", participantId, departure.municipalityCode(), purpose);
        return departure;
    }

    @Transactional
    void takeBack(Caller caller, UUID participantId, @Nullable String ifMatch) {
        CaseFile file = files.open(caller, participantId);
        Participant participant = file.participant();
        Departure departure = existing(caller, participantId);
        Preconditions.requireMatch(ifMatch, departure.version());
        departures.remove(departure);
        participant.stays();
        files.keep(file);
        diary.note(caller, "remove-departure", participantId, participant.municipalityCode());
        outbox.publish(ParticipantDeparted.of(participant));
    }

    private void require(Participant participant, DepartureForm form) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        Happened.sinceBirth(participant.birthYear(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
    }

    private static Departure theSame(Departure known, DepartureForm form) {
        if (!known.form().equals(form)) {
            throw new ProblemException(ParticipantProblem.PARTICIPANT_DEPARTED).with("id", known.participantId());
        }
        return known;
    }

    private Departure existing(Caller caller, UUID participantId) {
        participants.get(caller, participantId);
        return departures.of(caller, participantId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
