package dk.opgang.initiatives.followup;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of answers of follow-ups: by the rules of the single answer, one row after the other. */
@Singleton
class FollowUpBatchKind implements BatchKind<FollowUpRow> {

    private final FollowUpSlices slices;

    FollowUpBatchKind(FollowUpSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public Class<FollowUpRow> rowType() {
        return FollowUpRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<FollowUpRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
