package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.UniqueRuns;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Batches of placements: checked in memory by the rules of the single path, then merged by set. */
@Singleton
class PlacementBatchKind implements BatchKind<PlacementRow> {

    private final PlacementSliceCheck check;
    private final PlacementMerge merge;
    private final Outbox outbox;

    PlacementBatchKind(PlacementSliceCheck check, PlacementMerge merge, Outbox outbox) {
        this.check = check;
        this.merge = merge;
        this.outbox = outbox;
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
    public void apply(SliceContext context, List<BatchRow<PlacementRow>> rows) throws SQLException {
        List<GoodPlacement> good = check.check(context, rows);
        List<PlacementEvent> events = new ArrayList<>(context.dryRun() ? 0 : good.size());
        for (List<GoodPlacement> run : runs(good)) {
            events.addAll(merge.merge(context, run));
        }
        if (!context.dryRun()) {
            outbox.publishAll(events);
        }
    }

    /** The good rows in runs that hold each key once; mostly one run, which is then the list itself. */
    private static List<List<GoodPlacement>> runs(List<GoodPlacement> good) {
        Map<BatchRow<PlacementRow>, GoodPlacement> byRow = new IdentityHashMap<>(good.size() * 2);
        good.forEach(placement -> byRow.put(placement.row(), placement));
        return UniqueRuns.of(good.stream().map(GoodPlacement::row).toList(), PlacementRow::key).stream()
                .map(run -> run.stream().map(byRow::get).toList())
                .toList();
    }
}
