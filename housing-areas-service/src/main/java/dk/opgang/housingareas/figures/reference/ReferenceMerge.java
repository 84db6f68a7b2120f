package dk.opgang.housingareas.figures.reference;

import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.merge.MergePlan;
import dk.opgang.platform.batch.merge.Merged;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Merges checked rows into the reference values. */
@Singleton
class ReferenceMerge {

    private static final MergePlan<BatchRow<ReferenceRow>> PLAN = MergePlan.<BatchRow<ReferenceRow>>into(
                    "reference_values", row -> Ids.next())
            .key(
                    text("indicator", row -> row.value().indicator()),
                    text("scope", row -> row.value().key().scope()),
                    integer("year", row -> row.value().year()))
            .told(
                    decimal("value", row -> row.value().value()),
                    text("source", row -> row.value().source()),
                    text("data_version", row -> row.value().dataVersion()),
                    text("value_status", row -> row.value().valueStatus()))
            .build();

    private final BusinessClock clock;

    ReferenceMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Writes rows of which each has a key of its own, decides them, and gives what was written. */
    List<ReferenceValueRecorded> apply(SliceContext context, List<BatchRow<ReferenceRow>> rows) throws SQLException {
        List<ReferenceValueRecorded> written = new ArrayList<>();
        for (Merged<BatchRow<ReferenceRow>> merged :
                PLAN.stage(context.connection(), rows).upsert(clock.now())) {
            merged.row().became(merged);
            if (merged.id() != null) {
                ReferenceRow row = merged.row().value();
                written.add(ReferenceValueRecorded.of(merged.id(), row.key(), row.form()));
            }
        }
        return written;
    }
}
