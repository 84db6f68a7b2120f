package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a slice, lets the feature apply them, and gathers what became of each. */
final class SliceWork<R extends Record> {

    private final RowShape<R> shape;
    private final Batch batch;
    private final Slice slice;
    private final Concerned.Step concerned;

    SliceWork(RowShape<R> shape, Batch batch, Slice slice, Concerned.Step concerned) {
        this.shape = shape;
        this.batch = batch;
        this.slice = slice;
        this.concerned = concerned;
    }

    /** @param alone whether rows are to be applied in ever smaller groups until those are found that make the feature fail */
    SliceResult on(Connection connection, boolean alone) throws SQLException {
        List<ReadRow<R>> read = read();
        List<BatchRow<R>> good = new ArrayList<>(read.size());
        List<@Nullable BatchRow<R>> all = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            R value = read.get(i).value();
            BatchRow<R> row = value == null ? null : new BatchRow<>(slice.firstRow() + i, value);
            all.add(row);
            if (row != null) {
                good.add(row);
            }
        }
        // Applied in ever smaller groups, a group that is taken back must not keep its people from being named.
        SliceContext context = new SliceContext(
                batch.id(), batch.caller(), batch.dryRun(), connection, alone ? people -> people : concerned::firstMet);
        if (alone) {
            new Isolation<>(shape.kind(), context).apply(good);
        } else if (!good.isEmpty()) {
            shape.kind().apply(context, good);
        }
        return result(read, all);
    }

    /** Has the feature fetch what the slice's rows need from elsewhere. */
    void fetch() {
        shape.kind()
                .fetchFor(read().stream()
                        .map(ReadRow::value)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<ReadRow<R>> read() {
        return switch (batch.format()) {
            case CSV -> CsvRows.read(shape, batch.csvHeader(), slice.body(), slice.broken());
            case NDJSON -> JsonRows.read(shape, slice.body(), slice.broken());
        };
    }

    private SliceResult result(List<ReadRow<R>> read, List<@Nullable BatchRow<R>> all) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Rejection> rejections = new ArrayList<>();
        List<Rejection> remarks = new ArrayList<>();
        RawRows raw = new RawRows(batch, slice);
        for (int i = 0; i < all.size(); i++) {
            BatchRow<R> row = all.get(i);
            Outcome outcome = row == null ? Outcome.REJECTED : outcomeOf(row);
            counts.merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.REJECTED) {
                List<Fault> faults = row == null ? read.get(i).faults() : row.faults();
                rejections.add(new Rejection(slice.firstRow() + i, read.get(i).key(), faults, raw.row(i)));
            } else if (row != null && !row.remarks().isEmpty()) {
                remarks.add(new Rejection(slice.firstRow() + i, read.get(i).key(), row.remarks(), raw.row(i)));
            }
        }
        return new SliceResult(
                new Tally(
                        counts.getOrDefault(Outcome.CREATED, 0),
                        counts.getOrDefault(Outcome.UPDATED, 0),
                        counts.getOrDefault(Outcome.UNCHANGED, 0),
                        counts.getOrDefault(Outcome.REJECTED, 0)),
                rejections,
                remarks);
    }

    private Outcome outcomeOf(BatchRow<R> row) {
        return row.outcome()
                .orElseThrow(() -> new IllegalStateException(
                        "Batch kind " + shape.kind().name() + " did not decide row " + row.number()));
    }
}
