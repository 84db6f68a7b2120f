package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.occasion.AttendanceForm.Told;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in who was at an occasion: of those whom the caller sees; what others tell of theirs stays. Who was there reaches the steps that occasions reach. */
@Singleton
class TellAttendance {

    private static final String ACTION = "tell-attendance";

    private final Occasions occasions;
    private final Attendances attendances;
    private final Enrolments enrolments;
    private final TemplatedInitiatives initiatives;
    private final GroupedEnrolments turns;
    private final StepsByOccasions steps;
    private final KnownParticipants participants;
    private final OccasionCounts counts;
    private final OccasionLocks locks;
    private final Outbox outbox;
    private final Diary diary;

    TellAttendance(
            Occasions occasions,
            Attendances attendances,
            Enrolments enrolments,
            TemplatedInitiatives initiatives,
            GroupedEnrolments turns,
            StepsByOccasions steps,
            KnownParticipants participants,
            OccasionCounts counts,
            OccasionLocks locks,
            Outbox outbox,
            Diary diary) {
        this.occasions = occasions;
        this.attendances = attendances;
        this.enrolments = enrolments;
        this.initiatives = initiatives;
        this.turns = turns;
        this.steps = steps;
        this.participants = participants;
        this.counts = counts;
        this.locks = locks;
        this.outbox = outbox;
        this.diary = diary;
    }

    @Transactional
    Occasion tell(Caller caller, UUID id, AttendanceForm form) {
        Occasion occasion = occasions.get(caller, id);
        if (!occasion.form().isHeld()) {
            throw new ProblemException(OccasionProblem.OCCASION_NOT_HELD);
        }
        List<Told> all = form.all();
        Templated running = initiatives.find(caller, occasion.initiativeId()).orElseThrow();
        turns.waitFor(Stream.concat(all.stream().map(Told::enrolmentId), steps.concerned(running, id).stream())
                .distinct()
                .toList());
        locks.take(id);
        Map<UUID, Enrolment> found = found(caller, occasion, all);
        Map<UUID, Attendance> known =
                attendances.all(caller, id).stream().collect(Collectors.toMap(Attendance::enrolmentId, it -> it));
        all.forEach(told -> take(caller, occasion, told, Objects.requireNonNull(found.get(told.enrolmentId())), known));
        Set<UUID> stay = found.keySet();
        known.values().stream().filter(it -> !stay.contains(it.enrolmentId())).forEach(it -> {
            participants.requireUnrestricted(it.participantId());
            diary.note(caller, ACTION, ReadOccasions.subject(it));
            attendances.remove(it);
        });
        attendances.flush();
        outbox.publish(OccasionRecorded.of(running.initiative(), occasion, counts.of(id)));
        if (StepsByOccasions.has(running.template())) {
            steps.settle(
                    caller,
                    Stream.concat(stay.stream(), known.keySet().stream())
                            .distinct()
                            .toList());
        }
        return occasion;
    }

    private void take(Caller caller, Occasion occasion, Told told, Enrolment enrolment, Map<UUID, Attendance> known) {
        Attendance before = known.get(enrolment.id());
        if (before != null && before.attendance().equals(told.kind().code())) {
            return;
        }
        participants.requireUnrestricted(enrolment.participantId());
        Attendance now = before == null ? new Attendance(caller.tenantKey(), occasion.id(), told.kind()) : before;
        now.become(told.kind());
        if (before == null) {
            now.begin(enrolment);
            attendances.persist(now);
        }
        diary.note(caller, ACTION, ReadOccasions.subject(now));
    }

    private Map<UUID, Enrolment> found(Caller caller, Occasion occasion, List<Told> all) {
        Map<UUID, Enrolment> found = new HashMap<>();
        UUID own = occasion.enrolmentId();
        enrolments
                .list(
                        caller,
                        Restriction.in("id", all.stream().map(Told::enrolmentId).toList()),
                        Restriction.equal("initiativeId", occasion.initiativeId()),
                        membersOf(occasion))
                .stream()
                .filter(it -> it.runsOn(occasion.day()) && (own == null || own.equals(it.id())))
                .forEach(it -> found.put(it.id(), it));
        Faults faults = new Faults();
        all.stream()
                .filter(told -> !found.containsKey(told.enrolmentId()))
                .forEach(told -> faults.broken(told.pointer(), OccasionFault.NOT_OF_THIS_OCCASION));
        faults.throwIfAny();
        return found;
    }

    private static Restriction membersOf(Occasion occasion) {
        UUID group = occasion.form().groupId();
        return group == null
                ? Restriction.all()
                : Restriction.of(
                        "exists (select 1 from GroupMember m where m.enrolmentId = e.id and m.groupId = :ofGroup"
                                + " and m.joinedOn <= :onDay and (m.leftOn is null or m.leftOn > :onDay))",
                        Map.of("ofGroup", group, "onDay", occasion.day()));
    }
}
