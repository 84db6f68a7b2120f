package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers participants of an initiative for its events, each once, and takes registrations back. */
@Singleton
class Register {

    private final EmployerEvents events;
    private final Registrations registrations;
    private final Enrolments enrolments;
    private final KnownParticipants participants;
    private final EventCounts counts;
    private final EventLocks locks;
    private final Diary diary;

    Register(
            EmployerEvents events,
            Registrations registrations,
            Enrolments enrolments,
            KnownParticipants participants,
            EventCounts counts,
            EventLocks locks,
            Diary diary) {
        this.events = events;
        this.registrations = registrations;
        this.enrolments = enrolments;
        this.participants = participants;
        this.counts = counts;
        this.locks = locks;
        this.diary = diary;
    }

    @Transactional
    Posted<Registration> register(Caller caller, UUID eventId, RegistrationForm form) {
        EmployerEvent event = events.get(caller, eventId);
        locks.take(eventId);
        Optional<Registration> known = registrations.of(caller, eventId, form.enrolmentId());
        if (known.isPresent()) {
            return new Posted<>(known.get(), false);
        }
        Registration registration = newOne(caller, event, form.enrolmentId());
        Integer places = event.form().places();
        if (places != null && counts.of(eventId).registered() >= places) {
            throw new ProblemException(EmployerEventProblem.EVENT_FULL);
        }
        registrations.persist(registration);
        registrations.flush();
        diary.note(caller, "register-for-event", subject(registration));
        return new Posted<>(registration, true);
    }

    @Transactional
    void remove(Caller caller, UUID eventId, UUID id, @Nullable String ifMatch) {
        events.get(caller, eventId);
        registrations.one(caller, eventId, id);
        Registration registration = registrations.lock(caller, id);
        participants.requireUnrestricted(registration.participantId());
        Preconditions.requireMatch(ifMatch, registration.version());
        diary.note(caller, "remove-event-registration", subject(registration));
        registrations.remove(registration);
    }

    private Registration newOne(Caller caller, EmployerEvent event, UUID enrolmentId) {
        Optional<Enrolment> enrolment = enrolments.find(caller, enrolmentId).filter(it -> it.initiativeId()
                .equals(event.initiativeId()));
        if (enrolment.isEmpty()) {
            Faults faults = new Faults();
            faults.broken("/enrolmentId", CompaniesFault.NOT_OF_THIS_EVENT);
            faults.throwIfAny();
        }
        Enrolment it = enrolment.orElseThrow();
        participants.requireUnrestricted(it.participantId());
        Registration registration = new Registration(caller.tenantKey(), event.id());
        registration.begin(it);
        return registration;
    }

    static Diary.Subject subject(Registration it) {
        return new Diary.Subject(
                "employer-events/" + it.eventId(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
