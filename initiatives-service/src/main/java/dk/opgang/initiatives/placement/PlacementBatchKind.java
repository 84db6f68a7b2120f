package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of placements: checked in memory by the rules of the single path, then merged by set. */
@Singleton
class PlacementBatchKind implements BatchKind<PlacementRow> {

    private final PlacementSlices slices;

    PlacementBatchKind(PlacementSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "placements";
    }

    @Override
    public Class<PlacementRow> rowType() {
        return PlacementRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of(
                "source.system", "sourceSystem",
                "source.id", "sourceId",
                "employer.cvr", "employerCvr",
                "employer.name", "employerName",
                "employer.kind", "employerKind",
                "outcome.kind", "outcome",
                "outcome.on", "outcomeOn");
    }

    @Override
    public int maxLength(String column) {
        return column.equals("sourceSystem") ? 100 : 200;
    }

    @Override
    public List<Fault> furtherFaults(PlacementRow partly) {
        return slices.faultsByRulesAlone(partly);
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<PlacementRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
