package dk.opgang.participants.intake;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of what households drew: recorded and corrected by their keys. */
@Singleton
class HouseholdDrawBatchKind implements BatchKind<HouseholdDrawRow> {

    private final ImportDraws draws;

    HouseholdDrawBatchKind(ImportDraws draws) {
        this.draws = draws;
    }

    @Override
    public String name() {
        return "household-draws";
    }

    @Override
    public Class<HouseholdDrawRow> rowType() {
        return HouseholdDrawRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<HouseholdDrawRow>> rows) throws SQLException {
        draws.apply(context, rows);
    }
}
