package dk.opgang.platform.batch.run;

import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.batch.row.RowShape;
import dk.opgang.platform.batch.store.EarlierKeys;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.TableFault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds the rows of a slice by their keys, so that whatever merges them meets each key once. A row that says the same as the one before it
 * under its key is not applied at all; one that says something else is applied after it, as with single requests, and told: or refused,
 * where the kind cannot let the order of a file decide.
 */
final class Repeats<R extends Record> {

    private final RowShape<R> shape;
    private final EarlierKeys earlier;
    private final List<List<GoodRow<R>>> runs = new ArrayList<>();
    private final Map<RowKey, Last<R>> last = new HashMap<>();
    private final Map<GoodRow<R>, GoodRow<R>> equal = new IdentityHashMap<>();
    private final List<GoodRow<R>> different = new ArrayList<>();

    /** The row that counts under a key, what it says, and in which run it is. */
    private record Last<R extends Record>(
            @Nullable GoodRow<R> row,
            byte[] digest,
            @Nullable List<Object> content,
            int run) {}

    Repeats(RowShape<R> shape, EarlierKeys earlier) {
        this.shape = shape;
        this.earlier = earlier;
    }

    /** The rows in runs that hold each key once, in the order in which they must be applied. */
    List<List<GoodRow<R>>> fold(List<GoodRow<R>> rows) {
        rows.forEach(this::take);
        return runs;
    }

    private void take(GoodRow<R> row) {
        Last<R> before = last.get(row.key());
        if (before == null) {
            before = earlier.digestOf(row.key())
                    .map(digest -> new Last<R>(null, digest, null, -1))
                    .orElse(null);
        }
        if (before == null) {
            apply(row, 0);
        } else if (says(before, row)) {
            repeat(row, before);
        } else {
            different.add(row);
            if (shape.kind().refusesRepeats()) {
                refuse(row);
            } else {
                apply(row, before.run() + 1);
            }
        }
    }

    /** Tells what else is wrong with the row by rules alone: it is not looked at any further. */
    private void refuse(GoodRow<R> row) {
        List<Fault> faults = new ArrayList<>(List.of(fault()));
        if (row.told() != null) {
            faults.addAll(shape.kind().furtherFaults(row.told().value()));
        }
        row.row().reject(faults);
    }

    private void repeat(GoodRow<R> row, Last<R> before) {
        if (before.row() == null) {
            // Nobody knows here what became of the row of an earlier slice: the merge finds that nothing has changed.
            apply(row, 0);
        } else {
            equal.put(row, before.row());
        }
    }

    private boolean says(Last<R> before, GoodRow<R> row) {
        return before.content() == null
                ? earlier.isDigest(before.digest(), row.content(shape))
                : before.content().equals(row.content(shape));
    }

    private void apply(GoodRow<R> row, int run) {
        if (run == runs.size()) {
            runs.add(new ArrayList<>());
        }
        runs.get(run).add(row);
        last.put(row.key(), new Last<>(row, new byte[0], row.content(shape), run));
    }

    /** Decides the rows that were not applied, tells those that said something else, and notes for later slices what counts now. */
    void settle() throws SQLException {
        equal.forEach((row, first) -> follow(row.row(), first.row()));
        if (!shape.kind().refusesRepeats()) {
            different.stream().filter(row -> !row.row().isRejected()).forEach(row -> row.row()
                    .alsoRemark(fault()));
        }
        for (Map.Entry<RowKey, Last<R>> counted : last.entrySet()) {
            Last<R> now = counted.getValue();
            if (now.content() != null) {
                earlier.put(counted.getKey(), now.content());
            }
        }
        earlier.write();
    }

    private static void follow(BatchRow<?> row, BatchRow<?> first) {
        if (first.isRejected()) {
            row.reject(first.faults());
        } else {
            row.unchanged();
        }
    }

    private Fault fault() {
        return TableFault.REPEATED_KEY.at("/" + shape.kind().keyColumn());
    }
}
