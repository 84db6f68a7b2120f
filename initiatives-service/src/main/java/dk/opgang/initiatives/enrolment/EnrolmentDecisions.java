package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.RuleFaults;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.initiatives.enrolment.SliceAdmission.Admitted;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.roleholder.RoleRules;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides the rows of a slice by the rules of the single path: refuses, leaves alone, or tells what becomes of the enrolment. Which of
 * two rows of a participant comes first makes no difference: what frees days goes before what takes them.
 */
final class EnrolmentDecisions {

    private final EnrolmentSliceCheck check;
    private final Named named;
    private final EnrolledPeriods periods;
    private final Map<EnrolmentRow.Key, Admitted> admissions;
    private final Map<UUID, Staff> staff;
    private final GroupsOfRows.Slice groups;
    private final LocalDate today;
    private final Map<UUID, Joined> joined = new LinkedHashMap<>();

    EnrolmentDecisions(
            EnrolmentSliceCheck check,
            Named named,
            EnrolledPeriods periods,
            Map<EnrolmentRow.Key, Admitted> admissions,
            Map<UUID, Staff> staff,
            GroupsOfRows.Slice groups,
            LocalDate today) {
        this.admissions = admissions;
        this.check = check;
        this.named = named;
        this.periods = periods;
        this.staff = staff;
        this.groups = groups;
        this.today = today;
    }

    /** A place that a row has taken. */
    private record Joined(BatchRow<EnrolmentRow> row, GroupsOfRows.Taken taken) {}

    /** The places that rows have taken, of those that were not rejected. */
    List<GroupsOfRows.Taken> joined() {
        return joined.values().stream()
                .filter(it -> !it.row().isRejected())
                .map(Joined::taken)
                .distinct()
                .toList();
    }

    /** The changes of rows with different keys. */
    List<EnrolmentChange> decide(List<BatchRow<EnrolmentRow>> rows, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        List<EnrolmentChange> wanted = new ArrayList<>(rows.size());
        for (BatchRow<EnrolmentRow> row : rows) {
            EnrolmentChange change = wanted(row, known.get(row.value().key()));
            if (change != null) {
                wanted.add(change);
            }
        }
        List<EnrolmentChange> taken = new ArrayList<>(wanted.size());
        wanted.stream().filter(EnrolmentChange::takesNoDay).forEach(change -> take(change, taken, known));
        wanted.stream().filter(change -> !change.takesNoDay()).forEach(change -> takeIfFree(change, taken, known));
        return taken;
    }

    private @Nullable EnrolmentChange wanted(BatchRow<EnrolmentRow> row, @Nullable KnownEnrolment before) {
        EnrolmentRow value = row.value();
        List<Fault> faults = new ArrayList<>(
                KnownEnrolment.differences(before == null ? null : before.place(), value.place(), "/initiativeId"));
        KnownEnrolment same = faults.isEmpty() ? before : null;
        Admitted admitted = admissions.getOrDefault(value.key(), Admitted.NOTHING);
        faults.addAll(check.faults(named, value, same, admitted));
        EnrolmentHistory history = same == null ? null : same.history();
        var told = value.form().over(history, same == null ? null : same.firstStep(), today);
        faults.addAll(told.faults());
        faults.addAll(roleFaults(value, same, history, told.history()));
        faults.addAll(stepFaults(value, admitted));
        faults.addAll(admitted.stateFaults());
        if (admitted.outcome() != null) {
            faults.addAll(TransitionRules.unfit(
                    named.caller(), admitted.outcome(), value.form().places()));
        }
        GroupsOfRows.Wish wish = wish(value, same, admitted);
        if (wish != null) {
            List<Fault> ofGroup = groups.faults(wish);
            faults.addAll(ofGroup);
            if (ofGroup.isEmpty() && value.key().equals(value.other())) {
                faults.add(groups.incomplete(wish));
            }
        }
        if (!faults.isEmpty()) {
            row.reject(faults);
            return null;
        }
        EnrolmentBeside beside = (same == null ? EnrolmentBeside.NOTHING : same.beside())
                .wished(admitted.wish())
                .decided(admitted.decision());
        UUID id = same == null ? Ids.next() : same.id();
        EnrolmentChange change = new EnrolmentChange(
                row,
                id,
                value.place(),
                same,
                told.history(),
                beside,
                Kept.of(admitted.told()),
                step(value, same),
                wish == null ? null : groups.joined(wish));
        if (named.caller().municipality().isPresent()) {
            row.remark(
                    admitted.decision() == null
                            ? List.of()
                            : RuleFaults.open(admitted.decision().open(), "/participantId"));
        }
        if (!change.isAny()) {
            row.unchanged();
            return null;
        }
        return change;
    }

    private static GroupsOfRows.@Nullable Wish wish(
            EnrolmentRow row, @Nullable KnownEnrolment before, Admitted admitted) {
        GroupsOfRows.Key key = row.group();
        return key == null
                ? null
                : new GroupsOfRows.Wish(
                        key,
                        before == null ? null : before.id(),
                        before == null ? null : before.group(),
                        row.initiativeId(),
                        row.from(),
                        admitted.told().days(),
                        row.other() != null);
    }

    /** A step that was reached already stays as it is. */
    private static @Nullable StepForm step(EnrolmentRow row, @Nullable KnownEnrolment before) {
        return row.step() == null || before != null && before.steps().containsKey(row.step())
                ? null
                : new StepForm(row.step(), row.reachedOn());
    }

    private List<Fault> roleFaults(
            EnrolmentRow row,
            @Nullable KnownEnrolment same,
            @Nullable EnrolmentHistory before,
            EnrolmentHistory after) {
        Templated running = named.initiatives().get(row.initiativeId());
        return running == null
                ? List.of()
                : MoveRoles.moments(before, after, "/state").stream()
                        .flatMap(moment -> RoleRules.unmet(
                                running,
                                moment,
                                same == null ? List.of() : same.roles(),
                                staff.getOrDefault(row.initiativeId(), Staff.NOBODY))
                                .stream())
                        .toList();
    }

    private List<Fault> stepFaults(EnrolmentRow row, Admitted admitted) {
        Faults faults = new Faults();
        faults.broken(admitted.stepFaults());
        if (row.step() != null) {
            Happened.by(today, "/stepOn", row.reachedOn()).ifPresent(faults::broken);
        }
        if (admitted.step() != null) {
            faults.broken(StepRules.unfit(named.caller(), admitted.step()));
        }
        return faults.all();
    }

    private void takeIfFree(
            EnrolmentChange change, List<EnrolmentChange> taken, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        if (periods.overlapped(change.place(), change.id(), change.after()).isPresent()) {
            change.row().reject(alreadyEnrolled());
        } else {
            take(change, taken, known);
        }
    }

    private void take(
            EnrolmentChange wanted, List<EnrolmentChange> taken, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        EnrolmentChange change = isPlaced(wanted) ? wanted.outsideOfGroups() : wanted;
        GroupsOfRows.Wish wish = change.joins() == null ? null : wish(change);
        if (wish != null && joined.containsKey(change.id())) {
            change.row().reject(groups.elsewhere());
            return;
        }
        if (wish != null) {
            Optional<GroupsOfRows.Other> other = other(change, taken, known);
            if (wish.isOfCouple() && other.isEmpty()) {
                change.row().alsoRemark(groups.incomplete(wish));
                change = change.outsideOfGroups();
            } else {
                List<Fault> faults = other.map(it -> groups.faults(wish, it)).orElseGet(List::of);
                if (!faults.isEmpty() || !groups.take(wish)) {
                    change.row().reject(faults.isEmpty() ? List.of(full()) : faults);
                    return;
                }
                place(change, other.map(GroupsOfRows.Other::enrolmentId).orElse(null));
            }
        }
        if (!change.isAny()) {
            change.row().unchanged();
            return;
        }
        periods.put(change.place(), change.id(), change.after());
        taken.add(change);
    }

    /** Whether the other of the couple has brought it into the group that it wants by now. */
    private boolean isPlaced(EnrolmentChange change) {
        Joined by = joined.get(change.id());
        return by != null && by.taken().groupId().equals(change.joins());
    }

    private void place(EnrolmentChange change, @Nullable UUID with) {
        GroupsOfRows.Taken taken = new GroupsOfRows.Taken(
                change.id(),
                with,
                Objects.requireNonNull(change.joins()),
                change.row().value().from());
        taken.enrolments().forEach(id -> joined.put(id, new Joined(change.row(), taken)));
    }

    private GroupsOfRows.@Nullable Wish wish(EnrolmentChange change) {
        EnrolmentRow row = change.row().value();
        return wish(row, change.before(), admissions.getOrDefault(row.key(), Admitted.NOTHING));
    }

    /** The one that the row names as the other of its couple: as a row before it has left it, or as it is kept. */
    private Optional<GroupsOfRows.Other> other(
            EnrolmentChange change, List<EnrolmentChange> taken, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        EnrolmentRow.Key key = change.row().value().other();
        if (key == null) {
            return Optional.empty();
        }
        return taken.stream()
                .filter(it -> it.row().value().key().equals(key))
                .findFirst()
                .map(it -> new GroupsOfRows.Other(
                        it.id(),
                        it.place().initiativeId(),
                        it.after().from(),
                        it.after().endedOn(),
                        joined.containsKey(it.id()),
                        false,
                        it.kept().days()))
                .or(() -> Optional.ofNullable(known.get(key))
                        .filter(it -> named.people().containsKey(it.place().participantId()))
                        .map(it -> new GroupsOfRows.Other(
                                it.id(),
                                it.place().initiativeId(),
                                it.history().from(),
                                it.history().endedOn(),
                                joined.containsKey(it.id()),
                                Objects.requireNonNull(
                                                named.people().get(it.place().participantId()))
                                        .restricted(),
                                it.kept().days())));
    }

    private static Fault full() {
        return EnrolmentProblem.GROUP_FULL.at(GroupsOfRows.POINTER);
    }

    static Fault alreadyEnrolled() {
        return EnrolmentProblem.ALREADY_ENROLLED.at("/participantId");
    }
}
