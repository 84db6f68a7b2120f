package dk.opgang.housingareas.figures.observation;

import static dk.opgang.platform.batch.merge.StagedColumn.decimal;
import static dk.opgang.platform.batch.merge.StagedColumn.integer;
import static dk.opgang.platform.batch.merge.StagedColumn.text;
import static dk.opgang.platform.batch.merge.StagedColumn.uuid;

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

/** Merges checked rows into the observations. */
@Singleton
class ObservationMerge {

    private static final MergePlan<BatchRow<ObservationRow>> PLAN = MergePlan.<BatchRow<ObservationRow>>into(
                    "observations", row -> Ids.next())
            .key(
                    uuid("housing_area_id", row -> row.value().housingAreaId()),
                    text("indicator", row -> row.value().indicator()),
                    integer("year", row -> row.value().year()))
            .told(
                    decimal("value", row -> row.value().value()),
                    text("source", row -> row.value().source()),
                    text("data_version", row -> row.value().dataVersion()),
                    text("value_status", row -> row.value().valueStatus()))
            .kept(text("status", row -> row.value().status()), "'approved'")
            .refusedWhere("s.status = 'draft' and t.status = 'approved'")
            .giving("new.status")
            .build();

    private final BusinessClock clock;

    ObservationMerge(BusinessClock clock) {
        this.clock = clock;
    }

    /** Writes rows of which each has a key of its own, decides them, and gives those that changed what is published. */
    List<ObservationRow> apply(SliceContext context, List<BatchRow<ObservationRow>> rows) throws SQLException {
        List<ObservationRow> published = new ArrayList<>();
        for (Merged<BatchRow<ObservationRow>> merged :
                PLAN.stage(context.connection(), rows).upsert(clock.now())) {
            if (merged.refused()) {
                merged.row().reject(Status.ALREADY_APPROVED);
            } else {
                merged.row().became(merged);
            }
            if (Status.APPROVED.code().equals(merged.given().getFirst())) {
                published.add(merged.row().value());
            }
        }
        return published;
    }
}
