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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides the rows of a slice by the rules of the single path: refuses, leaves alone, or tells what is to become of the enrolment. */
final class EnrolmentDecisions {

    private final EnrolmentSliceCheck check;
    private final Named named;
    private final Map<EnrolmentRow.Key, Admitted> admissions;
    private final Map<UUID, Staff> staff;
    private final GroupsOfRows.Slice groups;
    private final LocalDate today;

    EnrolmentDecisions(
            EnrolmentSliceCheck check,
            Named named,
            Map<EnrolmentRow.Key, Admitted> admissions,
            Map<UUID, Staff> staff,
            GroupsOfRows.Slice groups,
            LocalDate today) {
        this.admissions = admissions;
        this.check = check;
        this.named = named;
        this.staff = staff;
        this.groups = groups;
        this.today = today;
    }

    /** What rows with different keys want to change. */
    List<EnrolmentChange> wanted(List<BatchRow<EnrolmentRow>> rows, Map<EnrolmentRow.Key, KnownEnrolment> known) {
        List<EnrolmentChange> wanted = new ArrayList<>(rows.size());
        for (BatchRow<EnrolmentRow> row : rows) {
            EnrolmentChange change = wanted(row, known.get(row.value().key()));
            if (change != null) {
                wanted.add(change);
            }
        }
        return wanted;
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

    /** The place of a group that a change wants; null for none. */
    GroupsOfRows.@Nullable Wish wish(EnrolmentChange change) {
        EnrolmentRow row = change.row().value();
        return change.joins() == null
                ? null
                : wish(row, change.before(), admissions.getOrDefault(row.key(), Admitted.NOTHING));
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
}
