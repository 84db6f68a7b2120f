package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.initiatives.support.Diary;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.UniqueRuns;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Applies one slice of enrolments after the other: check, merge, events, access log. */
@Singleton
class EnrolmentSlices {

    private final EnrolmentSliceCheck check;
    private final KnownEnrolments known;
    private final PlanFollowUps followUps;
    private final Outbox outbox;
    private final Diary diary;

    EnrolmentSlices(
            EnrolmentSliceCheck check, KnownEnrolments known, PlanFollowUps followUps, Outbox outbox, Diary diary) {
        this.check = check;
        this.known = known;
        this.followUps = followUps;
        this.outbox = outbox;
        this.diary = diary;
    }

    List<Fault> faultsByRulesAlone(EnrolmentRow row) {
        return check.byRulesAlone(row);
    }

    void apply(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        Map<UUID, List<String>> partners = check.check(context, rows);
        List<BatchRow<EnrolmentRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        List<EnrolmentEvent> events = new ArrayList<>(good.size());
        Map<UUID, String> municipalities = check.municipalities(context, good);
        for (List<BatchRow<EnrolmentRow>> run : UniqueRuns.of(good, EnrolmentRow::key)) {
            events.addAll(new EnrolmentMerge(context, municipalities, partners).merge(run, known.find(context, run)));
        }
        if (!context.dryRun()) {
            followUps.ofEnrolments(
                    events.stream().map(event -> event.enrolment().told()).toList());
            outbox.publishAll(events);
            municipalities.keySet().retainAll(context.firstConcerned(takenIn(good)));
            diary.slice(context.caller(), "enrol", "enrolment-batches/" + context.batchId(), municipalities);
        }
    }

    /** The participants of rows that the merge did not reject either. */
    private static Set<UUID> takenIn(List<BatchRow<EnrolmentRow>> good) {
        return good.stream()
                .filter(row -> !row.isRejected())
                .map(row -> row.value().participantId())
                .collect(Collectors.toSet());
    }
}
