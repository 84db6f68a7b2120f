package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.occasion.AttendanceRow.Key;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row as a slice works with it: what it says by itself is made out once.
 *
 * @param batchRow to which is told what came of it
 * @param occasion by which the poster knows the occasion
 * @param holders the role holders that it names, each once; nobody if one of them is no id
 * @param faults what is wrong with it without looking anything up
 */
record AttendanceLine(BatchRow<AttendanceRow> batchRow, Key occasion, List<UUID> holders, List<Fault> faults) {

    static AttendanceLine of(BatchRow<AttendanceRow> row) {
        AttendanceRow told = row.value();
        Optional<List<UUID>> holders = told.holders();
        return new AttendanceLine(row, told.occasion(), holders.orElse(List.of()), told.faults(holders.isPresent()));
    }

    AttendanceRow row() {
        return batchRow.value();
    }

    /** The occasion as it would be recorded. */
    OccasionForm form(boolean ofOne) {
        return row().form(ofOne, holders);
    }
}
