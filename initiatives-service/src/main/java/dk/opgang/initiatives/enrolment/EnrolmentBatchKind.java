package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of enrolments: a municipality's whole list at once, or the changes of a night. */
@Singleton
class EnrolmentBatchKind implements BatchKind<EnrolmentRow> {

    private final EnrolmentSlices slices;

    EnrolmentBatchKind(EnrolmentSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public Class<EnrolmentRow> rowType() {
        return EnrolmentRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public int maxLength(String column) {
        return column.equals("sourceSystem") ? 100 : 200;
    }

    @Override
    public List<Fault> furtherFaults(EnrolmentRow partly) {
        return slices.faultsByRulesAlone(partly);
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
