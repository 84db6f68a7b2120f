package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.batch.SlicedBatchKind;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Batches of who came to events with employers. */
@Singleton
class EventAttendanceBatchKind extends SlicedBatchKind<EventAttendanceRow> {

    /** As many CVR numbers as an event has employers. */
    private static final int CVS = 9 * 500;

    EventAttendanceBatchKind(EventAttendanceSlices slices) {
        super("event-attendance", EventAttendanceRow.class, slices::apply);
    }

    @Override
    public int maxLength(String column) {
        return column.equals("cvTo") ? CVS : super.maxLength(column);
    }

    @Override
    public List<Fault> furtherFaults(EventAttendanceRow partly) {
        return partly.faults();
    }
}
