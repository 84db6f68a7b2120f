package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.Outcome;
import dk.opgang.platform.batch.row.ReadRow;
import dk.opgang.platform.batch.store.Rejection;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceResult;
import dk.opgang.platform.batch.store.Tally;
import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what became of the rows of a slice. */
final class SliceOutcome<R extends Record> {

    private final BatchKind<R> kind;
    private final Slice slice;
    private final RawRows raw;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Rejection> remarks = new ArrayList<>();
    private Tally tally = Tally.NONE;

    SliceOutcome(BatchKind<R> kind, Slice slice, RawRows raw) {
        this.kind = kind;
        this.slice = slice;
        this.raw = raw;
    }

    /** @param all as many as were read; null where a row could not be */
    SliceResult of(List<ReadRow<R>> read, List<@Nullable GoodRow<R>> all) {
        for (int i = 0; i < all.size(); i++) {
            GoodRow<R> good = all.get(i);
            if (good == null) {
                rejected(i, read.get(i), read.get(i).faults());
            } else {
                decided(i, read.get(i), good.row());
            }
        }
        return new SliceResult(tally, rejections, remarks);
    }

    private void decided(int ordinal, ReadRow<R> read, BatchRow<?> row) {
        Outcome outcome = row.outcome()
                .orElseThrow(() ->
                        new IllegalStateException("Batch kind " + kind.name() + " did not decide row " + row.number()));
        if (outcome == Outcome.REJECTED) {
            rejected(ordinal, read, row.faults());
            return;
        }
        tally = tally.plus(outcome);
        if (!row.remarks().isEmpty()) {
            remarks.add(noted(ordinal, read, row.remarks()));
        }
    }

    private void rejected(int ordinal, ReadRow<R> read, List<Fault> faults) {
        tally = tally.plus(Outcome.REJECTED);
        rejections.add(noted(ordinal, read, faults));
    }

    private Rejection noted(int ordinal, ReadRow<R> read, List<Fault> faults) {
        return new Rejection(slice.firstRow() + ordinal, read.key(), faults, raw.row(ordinal));
    }
}
