package dk.opgang.initiatives.employerevent;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Key;
import dk.opgang.initiatives.employerevent.EventAttendanceRow.Place;
import dk.opgang.initiatives.employerevent.Registration.HandedIn;
import dk.opgang.initiatives.employerevent.RegistrationTable.Known;
import dk.opgang.initiatives.employerevent.RegistrationTable.Written;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.fault.CompaniesFault;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applies slices of who came to events: decided by the rules of single calls, one row after the other, and written by set. */
@Singleton
class EventAttendanceSlices {

    private final EmployerEvents events;
    private final Enrolments enrolments;
    private final KnownParticipants participants;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Diary diary;

    EventAttendanceSlices(
            EmployerEvents events,
            Enrolments enrolments,
            KnownParticipants participants,
            BusinessClock clock,
            ObjectMapper json,
            Outbox outbox,
            Diary diary) {
        this.events = events;
        this.enrolments = enrolments;
        this.participants = participants;
        this.clock = clock;
        this.json = json;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** What a slice knows and changes. */
    private record Work(
            Instant now,
            Map<UUID, EmployerEvent> events,
            Map<UUID, Enrolment> enrolments,
            Set<UUID> restricted,
            Map<Place, Known> known,
            Map<Key, Place> named,
            Map<UUID, Written> written,
            Set<UUID> changed,
            Map<UUID, String> concerned) {}

    void apply(SliceContext context, List<BatchRow<EventAttendanceRow>> rows) throws SQLException {
        RegistrationTable table = new RegistrationTable(context.connection(), json, clock.now());
        Work work = begin(context, table, rows.stream().map(BatchRow::value).toList());
        for (BatchRow<EventAttendanceRow> row : rows) {
            take(work, row);
        }
        table.write(context.caller().tenantKey(), work.written().values());
        if (!context.dryRun()) {
            outbox.publishAll(EventNews.of(context.connection(), work.changed()));
            Map<UUID, String> first = new HashMap<>(work.concerned());
            first.keySet().retainAll(context.firstConcerned(Set.copyOf(first.keySet())));
            diary.slice(context.caller(), "tell-attendance", "event-attendance-batches/" + context.batchId(), first);
        }
    }

    private Work begin(SliceContext context, RegistrationTable table, List<EventAttendanceRow> told)
            throws SQLException {
        Caller caller = context.caller();
        Set<UUID> eventIds = new LinkedHashSet<>();
        Set<UUID> enrolmentIds = new LinkedHashSet<>();
        told.forEach(row -> {
            eventIds.add(row.eventId());
            enrolmentIds.add(row.enrolmentId());
        });
        EventLocks.REGISTRATIONS.take(context.connection(), eventIds);
        Map<UUID, EmployerEvent> seen = new HashMap<>();
        events.list(caller, Restriction.in("id", eventIds)).forEach(it -> seen.put(it.id(), it));
        Map<UUID, Enrolment> enrolled = new HashMap<>();
        enrolments.list(caller, Restriction.in("id", enrolmentIds)).forEach(it -> enrolled.put(it.id(), it));
        return new Work(
                clock.now(),
                seen,
                enrolled,
                participants.restrictedAmong(
                        context.connection(),
                        enrolled.values().stream().map(Enrolment::participantId).toList()),
                table.known(told),
                table.named(told),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new HashMap<>());
    }

    private static void take(Work work, BatchRow<EventAttendanceRow> row) {
        EventAttendanceRow told = row.value();
        EmployerEvent event = work.events().get(told.eventId());
        List<Fault> faults = faults(work, told, event);
        Enrolment enrolment = work.enrolments().get(told.enrolmentId());
        if (event == null || enrolment == null || !faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        Known before = work.known().get(told.place());
        List<HandedIn> cvs = cvs(told, before == null ? List.of() : before.cvs(), event);
        if (before != null && told.attended().equals(before.attended()) && cvs.equals(before.cvs())) {
            row.unchanged();
            return;
        }
        Known now = new Known(before == null ? Ids.next() : before.id(), told.attended(), cvs);
        work.known().put(told.place(), now);
        work.written()
                .merge(now.id(), new Written(told, enrolment, now, before == null), (earlier, _) -> earlier.then(now));
        if (before == null) {
            work.named().put(told.key(), told.place());
            row.created();
        } else {
            row.updated();
        }
        work.changed().add(told.eventId());
        work.concerned().put(enrolment.participantId(), enrolment.municipalityCode());
    }

    private static List<Fault> faults(Work work, EventAttendanceRow told, @Nullable EmployerEvent event) {
        List<Fault> faults = new ArrayList<>(told.faults());
        Place named = work.named().get(told.key());
        if (named != null && !named.equals(told.place())) {
            faults.add(CommonFault.SOURCE_IN_USE.at("/sourceId"));
        }
        if (event == null) {
            faults.add(CompaniesFault.EMPLOYER_EVENT_NOT_FOUND.at("/eventId"));
            return faults;
        }
        if (event.form().at().isAfter(work.now())) {
            faults.add(EmployerEventProblem.EVENT_NOT_HELD.at("/eventId"));
        }
        Enrolment enrolment = work.enrolments().get(told.enrolmentId());
        if (enrolment == null || !enrolment.initiativeId().equals(event.initiativeId())) {
            faults.add(CompaniesFault.NOT_OF_THIS_EVENT.at("/enrolmentId"));
        } else if (work.restricted().contains(enrolment.participantId())) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/enrolmentId"));
        }
        boolean there = told.employers().orElse(List.of()).stream().allMatch(event::isThere);
        if (!there && faults.isEmpty()) {
            faults.add(CompaniesFault.EMPLOYER_NOT_THERE.at("/cvTo"));
        }
        return faults;
    }

    /** Those that the row tells, on the day on which they are known or on that of the event; who did not come handed in none. */
    private static List<HandedIn> cvs(EventAttendanceRow told, List<HandedIn> known, EmployerEvent event) {
        if (!told.attended()) {
            return List.of();
        }
        Optional<List<String>> employers = told.employers();
        if (employers.isEmpty()) {
            return known;
        }
        LocalDate day = BusinessClock.dayOf(event.form().at());
        return employers.get().stream()
                .map(cvr -> find(known, cvr).orElse(new HandedIn(cvr, day)))
                .toList();
    }

    private static Optional<HandedIn> find(Collection<HandedIn> known, String cvr) {
        return known.stream().filter(cv -> cv.employerCvr().equals(cvr)).findFirst();
    }
}
