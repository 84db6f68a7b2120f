package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.UniqueRuns;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Applies one slice of enrolments after the other: check, merge, events. */
@Singleton
class EnrolmentSlices {

    private final EnrolmentSliceCheck check;
    private final Outbox outbox;

    EnrolmentSlices(EnrolmentSliceCheck check, Outbox outbox) {
        this.check = check;
        this.outbox = outbox;
    }

    void apply(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        Map<UUID, List<String>> partners = check.check(context, rows);
        List<BatchRow<EnrolmentRow>> good =
                rows.stream().filter(row -> !row.isRejected()).toList();
        List<EnrolmentEvent> events = new ArrayList<>(good.size());
        for (List<BatchRow<EnrolmentRow>> run : UniqueRuns.of(good, EnrolmentRow::key)) {
            events.addAll(new EnrolmentMerge(context, check.municipalities(context, run), partners).merge(run));
        }
        if (!context.dryRun()) {
            outbox.publishAll(events);
        }
    }
}
