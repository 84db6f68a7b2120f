package dk.opgang.initiatives.occasion;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of who was at occasions. */
@Singleton
class AttendanceBatchKind implements BatchKind<AttendanceRow> {

    /** As many ids as an occasion has holders. */
    private static final int HOLDERS = 37 * 100;

    private final AttendanceSlices slices;

    AttendanceBatchKind(AttendanceSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Class<AttendanceRow> rowType() {
        return AttendanceRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public int maxLength(String column) {
        return column.equals("holderIds") ? HOLDERS : BatchKind.super.maxLength(column);
    }

    @Override
    public List<Fault> furtherFaults(AttendanceRow partly) {
        return partly.faults();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<AttendanceRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
