package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.EnrolmentSliceCheck.Named;
import dk.opgang.initiatives.enrolment.SliceAdmission.Admitted;
import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies one slice of enrolments after the other: look up, decide, write, events, access log. */
@Singleton
class EnrolmentSlices {

    private final EnrolmentSliceCheck check;
    private final Survivors survivors;
    private final KnownEnrolments known;
    private final SliceAdmission admission;
    private final StaffOfInitiatives staff;
    private final GroupsOfRows groups;
    private final ToldVault vault;
    private final PlanFollowUps followUps;
    private final Outbox outbox;
    private final BusinessClock clock;
    private final Diary diary;

    EnrolmentSlices(
            EnrolmentSliceCheck check,
            Survivors survivors,
            KnownEnrolments known,
            SliceAdmission admission,
            StaffOfInitiatives staff,
            GroupsOfRows groups,
            ToldVault vault,
            PlanFollowUps followUps,
            Outbox outbox,
            BusinessClock clock,
            Diary diary) {
        this.check = check;
        this.survivors = survivors;
        this.known = known;
        this.admission = admission;
        this.staff = staff;
        this.groups = groups;
        this.vault = vault;
        this.followUps = followUps;
        this.outbox = outbox;
        this.clock = clock;
        this.diary = diary;
    }

    void apply(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        survivors.follow(context.connection(), rows, EnrolmentRow::participantId, EnrolmentRow::about);
        Map<EnrolmentRow.Key, UUID> former = FormerKeys.of(
                context.connection(),
                rows.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.of(row.value().key()),
                                Stream.ofNullable(row.value().other())))
                        .collect(Collectors.toSet()));
        // Several keys of one enrolment change it one after the other.
        Predicate<BatchRow<EnrolmentRow>> isFormer =
                row -> former.containsKey(row.value().key());
        together(context, rows.stream().filter(isFormer.negate()).toList(), former);
        for (BatchRow<EnrolmentRow> row : rows.stream().filter(isFormer).toList()) {
            together(context, List.of(row), former);
        }
    }

    private void together(SliceContext context, List<BatchRow<EnrolmentRow>> rows, Map<EnrolmentRow.Key, UUID> former)
            throws SQLException {
        Set<EnrolmentRow.Key> couples = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.value().other()))
                .collect(Collectors.toSet());
        List<Place> others = KnownEnrolments.places(context, couples, former);
        Named named = check.look(context, rows, others);
        List<Place> places = Stream.concat(rows.stream().map(row -> row.value().place()), others.stream())
                .distinct()
                .toList();
        EnrolledPeriods periods = EnrolmentLocks.of(context.connection(), places);
        Map<EnrolmentRow.Key, KnownEnrolment> before = known.find(
                context,
                Stream.concat(rows.stream().map(row -> row.value().key()), couples.stream())
                        .distinct()
                        .toList(),
                former);
        Map<EnrolmentRow.Key, Admitted> admitted = admission.admit(context, named, rows, before);
        GroupsOfRows.Slice joined = groups.look(
                context.caller(),
                rows.stream()
                        .map(row -> row.value().group())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        EnrolmentDecisions decisions =
                new EnrolmentDecisions(check, named, admitted, staff(context, named), joined, clock.today());
        EnrolmentTakings takings = new EnrolmentTakings(decisions, named, periods, joined, before);
        EnrolmentMerge merge = new EnrolmentMerge(context, named, vault, clock.now());
        List<EnrolmentChange> changes = takings.take(decisions.wanted(rows, before));
        List<EnrolmentEvent> events = merge.merge(changes);
        check.note(context, named);
        if (!context.dryRun()) {
            followUps.ofEnrolments(
                    events.stream().map(event -> event.enrolment().told()).toList());
            outbox.publishAll(events);
            joined.write(takings.places());
            Map<UUID, String> municipalities = new HashMap<>();
            Set<UUID> concerned = takenIn(rows);
            others.stream()
                    .map(Place::participantId)
                    .filter(named.people()::containsKey)
                    .forEach(concerned::add);
            context.firstConcerned(concerned)
                    .forEach(participant -> municipalities.put(participant, named.municipality(participant)));
            diary.slice(context.caller(), "enrol", "enrolment-batches/" + context.batchId(), municipalities);
        }
    }

    /** Who has a role in those initiatives whose templates ask for it. */
    private Map<UUID, Staff> staff(SliceContext context, Named named) throws SQLException {
        List<UUID> asking = named.initiatives().entrySet().stream()
                .filter(it -> MoveRoles.asks(it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return asking.isEmpty() ? Map.of() : staff.of(context.connection(), asking);
    }

    /** The participants of rows that were not rejected. */
    private static Set<UUID> takenIn(List<BatchRow<EnrolmentRow>> rows) {
        return rows.stream()
                .filter(row -> !row.isRejected())
                .map(row -> row.value().participantId())
                .collect(Collectors.toSet());
    }
}
