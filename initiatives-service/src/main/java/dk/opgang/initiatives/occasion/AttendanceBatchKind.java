package dk.opgang.initiatives.occasion;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of who was at occasions. */
@Singleton
class AttendanceBatchKind extends SlicedBatchKind<AttendanceRow> {

    /** As many ids as an occasion has holders. */
    private static final int HOLDERS = 37 * 100;

    AttendanceBatchKind(AttendanceSlices slices) {
        super("attendance", AttendanceRow.class, slices::apply);
    }

    @Override
    public int maxLength(String column) {
        return column.equals("holderIds") ? HOLDERS : super.maxLength(column);
    }

    @Override
    public List<Fault> furtherFaults(AttendanceRow partly) {
        return partly.faults();
    }
}
