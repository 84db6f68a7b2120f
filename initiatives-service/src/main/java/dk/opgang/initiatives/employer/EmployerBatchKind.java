package dk.opgang.initiatives.employer;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of employers, which they register and take into networks. */
@Singleton
class EmployerBatchKind implements BatchKind<EmployerRow> {

    private final EmployerSlices slices;

    EmployerBatchKind(EmployerSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "employers";
    }

    @Override
    public Class<EmployerRow> rowType() {
        return EmployerRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public List<Fault> furtherFaults(EmployerRow partly) {
        return partly.faults();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<EmployerRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
