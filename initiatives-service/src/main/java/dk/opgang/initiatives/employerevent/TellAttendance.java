package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.employerevent.Registration.HandedIn;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes in who came to an event and to whom CVs were handed in. */
@Singleton
class TellAttendance {

    private final EmployerEvents events;
    private final Registrations registrations;
    private final Enrolments enrolments;
    private final KnownParticipants participants;
    private final EventLocks locks;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    TellAttendance(
            EmployerEvents events,
            Registrations registrations,
            Enrolments enrolments,
            KnownParticipants participants,
            EventLocks locks,
            BusinessClock clock,
            Outbox outbox,
            Diary diary) {
        this.events = events;
        this.registrations = registrations;
        this.enrolments = enrolments;
        this.participants = participants;
        this.locks = locks;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** Of those whom the caller sees: what others tell of theirs stays. Who is not told of any more is as if nobody had told. */
    @Transactional
    EmployerEvent attendance(Caller caller, UUID eventId, AttendanceForm form) {
        EmployerEvent event = begun(caller, eventId);
        locks.take(eventId);
        Map<UUID, Enrolment> told = told(caller, event, form);
        Set<UUID> present = new HashSet<>(form.came());
        Map<UUID, Registration> known = new HashMap<>();
        registrations.all(caller, eventId).forEach(it -> known.put(it.enrolmentId(), it));
        known.values().forEach(it -> attend(caller, it, told.containsKey(it.enrolmentId()), present));
        told.values().stream().filter(it -> !known.containsKey(it.id())).forEach(it -> {
            participants.requireUnrestricted(it.participantId());
            Registration registration = new Registration(caller.tenantKey(), eventId);
            registration.begin(it);
            registration.attend(present.contains(it.id()));
            registrations.persist(registration);
            diary.note(caller, "tell-attendance", Register.subject(registration));
        });
        registrations.flush();
        outbox.publishAll(locks.news(eventId));
        return event;
    }

    /** Under the same employer it is corrected. */
    @Transactional
    Posted<Registration> cv(Caller caller, UUID eventId, CvForm form) {
        EmployerEvent event = begun(caller, eventId);
        locks.take(eventId);
        Optional<Registration> present =
                registrations.of(caller, eventId, form.enrolmentId()).filter(it -> Boolean.TRUE.equals(it.attended()));
        checkCv(event, form, present.isPresent());
        Registration registration =
                registrations.lock(caller, present.orElseThrow().id());
        participants.requireUnrestricted(registration.participantId());
        boolean isNew = registration.handIn(new HandedIn(form.employerCvr(), form.on()));
        registrations.flush();
        diary.note(caller, "hand-in-cv", Register.subject(registration));
        outbox.publishAll(locks.news(eventId));
        return new Posted<>(registration, isNew);
    }

    private void attend(Caller caller, Registration it, boolean told, Set<UUID> present) {
        Boolean came = told ? Boolean.valueOf(present.contains(it.enrolmentId())) : null;
        if (came == null ? it.attended() != null : !came.equals(it.attended())) {
            participants.requireUnrestricted(it.participantId());
            it.attend(came);
            diary.note(caller, "tell-attendance", Register.subject(it));
        }
    }

    private EmployerEvent begun(Caller caller, UUID eventId) {
        EmployerEvent event = events.get(caller, eventId);
        if (event.form().at().isAfter(clock.now())) {
            throw new ProblemException(EmployerEventProblem.EVENT_NOT_HELD);
        }
        return event;
    }

    private Map<UUID, Enrolment> told(Caller caller, EmployerEvent event, AttendanceForm form) {
        Set<UUID> ids = new HashSet<>(form.came());
        ids.addAll(form.missed());
        Map<UUID, Enrolment> found = new HashMap<>();
        enrolments
                .list(caller, Restriction.in("id", ids), Restriction.equal("initiativeId", event.initiativeId()))
                .forEach(it -> found.put(it.id(), it));
        Faults faults = new Faults();
        check("/present/", form.came(), found, faults);
        check("/absent/", form.missed(), found, faults);
        faults.throwIfAny();
        return found;
    }

    private static void check(String place, List<UUID> ids, Map<UUID, Enrolment> found, Faults faults) {
        for (int i = 0; i < ids.size(); i++) {
            if (!found.containsKey(ids.get(i))) {
                faults.broken(place + i, CompaniesFault.NOT_OF_THIS_EVENT);
            }
        }
    }

    private void checkCv(EmployerEvent event, CvForm form, boolean isPresent) {
        LocalDate day = BusinessClock.dayOf(event.form().at());
        Faults faults = new Faults();
        if (!isPresent) {
            faults.broken("/enrolmentId", CompaniesFault.NOT_PRESENT);
        }
        if (!event.isThere(form.employerCvr())) {
            faults.broken("/employerCvr", CompaniesFault.EMPLOYER_NOT_THERE);
        }
        if (form.on().isBefore(day)) {
            faults.broken("/on", CommonFault.BEFORE_FROM, day);
        }
        Happened.by(clock.today(), "/on", form.on()).ifPresent(faults::broken);
        faults.throwIfAny();
    }
}
