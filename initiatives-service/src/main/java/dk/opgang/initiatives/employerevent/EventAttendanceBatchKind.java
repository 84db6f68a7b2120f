package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Batches of who came to events with employers. */
@Singleton
class EventAttendanceBatchKind implements BatchKind<EventAttendanceRow> {

    /** As many CVR numbers as an event has employers. */
    private static final int CVS = 9 * 500;

    private final EventAttendanceSlices slices;

    EventAttendanceBatchKind(EventAttendanceSlices slices) {
        this.slices = slices;
    }

    @Override
    public String name() {
        return "event-attendance";
    }

    @Override
    public Class<EventAttendanceRow> rowType() {
        return EventAttendanceRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("source.system", "sourceSystem", "source.id", "sourceId");
    }

    @Override
    public int maxLength(String column) {
        return column.equals("cvTo") ? CVS : BatchKind.super.maxLength(column);
    }

    @Override
    public List<Fault> furtherFaults(EventAttendanceRow partly) {
        return partly.faults();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<EventAttendanceRow>> rows) throws SQLException {
        slices.apply(context, rows);
    }
}
