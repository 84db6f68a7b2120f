package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.occasion.AttendanceSlice.Told;
import dk.opgang.initiatives.occasion.AttendanceTable.Named;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.initiatives.occasion.ToldOccasions.ToldOccasion;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Applies slices of who was at occasions: by the rules of single calls, looked up and written by set. */
@Singleton
class AttendanceSlices {

    private final ToldOccasions occasions;
    private final KnownParticipants participants;
    private final StepsByOccasions steps;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final Diary diary;

    AttendanceSlices(
            ToldOccasions occasions,
            KnownParticipants participants,
            StepsByOccasions steps,
            BusinessClock clock,
            Outbox outbox,
            Diary diary) {
        this.occasions = occasions;
        this.participants = participants;
        this.steps = steps;
        this.clock = clock;
        this.outbox = outbox;
        this.diary = diary;
    }

    void apply(SliceContext context, List<BatchRow<AttendanceRow>> rows) throws SQLException {
        Connection connection = context.connection();
        List<AttendanceLine> told = rows.stream().map(AttendanceLine::of).toList();
        AttendanceTable table = new AttendanceTable(connection, context.caller(), clock.now());
        Map<UUID, Named> enrolments = table.enrolments(
                told.stream().map(it -> it.row().enrolmentId()).distinct().toList());
        Map<UUID, UUID> initiativeOf = new HashMap<>();
        enrolments.forEach((id, named) -> initiativeOf.put(id, named.initiativeId()));
        Set<UUID> climbing = Set.copyOf(steps.waitFor(context.caller(), initiativeOf));
        Map<AttendanceRow.Key, ToldOccasion> those = occasions.of(context, told, enrolments, clock.now());
        OccasionLocks.take(
                connection, those.values().stream().map(ToldOccasion::id).toList());
        Set<UUID> restricted = participants.restrictedAmong(
                connection,
                enrolments.values().stream().map(Named::participantId).toList());
        AttendanceSlice slice = AttendanceSlice.of(table, told, those, enrolments, restricted);
        List<Told> taken = slice.decide(told);
        Map<UUID, ToldOccasion> touched = new LinkedHashMap<>();
        taken.forEach(it -> touched.put(it.occasion().id(), it.occasion()));
        occasions.add(context, List.copyOf(touched.values()), clock.now());
        slice.write(taken);
        if (!context.dryRun()) {
            tell(context, touched, taken);
            steps.settle(
                    context.caller(),
                    taken.stream()
                            .map(it -> it.written().place().enrolmentId())
                            .filter(climbing::contains)
                            .distinct()
                            .toList());
        }
    }

    private void tell(SliceContext context, Map<UUID, ToldOccasion> touched, List<Told> taken) throws SQLException {
        Map<UUID, Counted> counted = OccasionCounts.of(context.connection(), touched.keySet());
        List<Event> news = new ArrayList<>(touched.size());
        touched.values().forEach(it -> news.add(it.recorded(counted.getOrDefault(it.id(), Counted.NOBODY))));
        outbox.publishAll(news);
        Map<UUID, String> whom = new HashMap<>();
        taken.forEach(it ->
                whom.put(it.written().of().participantId(), it.written().of().municipalityCode()));
        whom.keySet().retainAll(context.firstConcerned(Set.copyOf(whom.keySet())));
        diary.slice(context.caller(), "tell-attendance", "attendance-batches/" + context.batchId(), whom);
    }
}
