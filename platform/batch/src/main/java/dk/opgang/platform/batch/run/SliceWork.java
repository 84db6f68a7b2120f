package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.batch.WholeFiles;
import dk.opgang.platform.batch.row.CsvRows;
import dk.opgang.platform.batch.row.JsonRows;
import dk.opgang.platform.batch.row.ReadRow;
import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.EarlierKeys;
import dk.opgang.platform.batch.store.Slice;
import dk.opgang.platform.batch.store.SliceResult;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.data.PlannerHints;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a slice, lets the feature apply them, and gathers what became of each. */
final class SliceWork<R extends Record> {

    private final RowShape<R> shape;
    private final Batch batch;
    private final Slice slice;
    private final SubjectCipher cipher;
    private final Concerned.Step concerned;

    SliceWork(RowShape<R> shape, Batch batch, Slice slice, SubjectCipher cipher, Concerned.Step concerned) {
        this.shape = shape;
        this.batch = batch;
        this.slice = slice;
        this.cipher = cipher;
        this.concerned = concerned;
    }

    /** @param alone whether rows are to be applied in ever smaller groups until those are found that make the feature fail */
    SliceResult on(Connection connection, boolean alone) throws SQLException {
        List<ReadRow<R>> read = read();
        List<GoodRow<R>> good = new ArrayList<>(read.size());
        List<@Nullable GoodRow<R>> all = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            GoodRow<R> row = goodRow(read.get(i), slice.firstRow() + i);
            all.add(row);
            if (row != null) {
                good.add(row);
            }
        }
        // Applied in ever smaller groups, a group that is taken back must not keep its people from being named.
        SliceContext context = new SliceContext(
                batch.id(), batch.caller(), batch.dryRun(), connection, alone ? people -> people : concerned::firstMet);
        PlannerHints.during(connection, () -> {
            Optional<WholeFiles<R>> files = batch.isFull() ? shape.kind().wholeFiles() : Optional.empty();
            if (files.isEmpty()) {
                apply(context, good, alone);
            } else {
                WholeFile<R> file = WholeFile.of(files.get(), context, read);
                apply(context, file.own(good), alone);
                file.noteNamed();
            }
        });
        return new SliceOutcome<>(shape.kind(), slice, new RawRows(batch, slice)).of(read, all);
    }

    /** Has the feature fetch what the slice's rows need from elsewhere. */
    void fetch() {
        shape.kind()
                .fetchFor(read().stream()
                        .map(ReadRow::value)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void apply(SliceContext context, List<GoodRow<R>> good, boolean alone) throws SQLException {
        BatchKind<R> kind = shape.kind();
        EarlierKeys earlier = EarlierKeys.of(
                context.connection(),
                batch.id(),
                cipher,
                good.stream().map(GoodRow::key).toList());
        Repeats<R> repeats = new Repeats<>(shape, earlier);
        for (List<GoodRow<R>> run : repeats.fold(good)) {
            List<BatchRow<R>> told =
                    run.stream().map(GoodRow::told).filter(Objects::nonNull).toList();
            List<BatchRow<RowKey>> removals =
                    run.stream().map(GoodRow::removal).filter(Objects::nonNull).toList();
            apply(context, told, alone, kind::apply);
            apply(context, removals, alone, kind::remove);
        }
        repeats.settle();
    }

    private static <T> void apply(SliceContext context, List<BatchRow<T>> rows, boolean alone, Isolation.Applied<T> how)
            throws SQLException {
        if (alone) {
            new Isolation<>(how, context).apply(rows);
        } else if (!rows.isEmpty()) {
            how.apply(context, rows);
        }
    }

    private @Nullable GoodRow<R> goodRow(ReadRow<R> read, long number) {
        if (read.removal() != null) {
            return GoodRow.removing(number, read.removal());
        }
        return read.value() == null ? null : GoodRow.of(shape, number, read.value());
    }

    private List<ReadRow<R>> read() {
        return switch (batch.format()) {
            case CSV -> CsvRows.read(shape, batch.csvHeader(), batch.numbers(), slice.body(), slice.broken());
            case NDJSON -> JsonRows.read(shape, slice.body(), slice.broken());
        };
    }
}
