package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of hours that were worked: by the rules of single entries, those of a person in the order of their days. */
@Singleton
class HoursBatchKind implements BatchKind<HoursRow> {

    private final HoursSlices slices;

    HoursBatchKind(HoursSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public Class<HoursRow> rowType() {
        return HoursRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public List<Fault> furtherFaults(HoursRow partly) {
        return partly.faults();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<HoursRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
