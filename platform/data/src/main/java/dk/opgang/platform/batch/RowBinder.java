package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.text.CprFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one row after the other and makes {@link ReadRow}s of them. Not shared between threads. */
final class RowBinder<R extends Record> {

    private static final int KEY_SHOWN = 200;

    private final RowShape<R> shape;
    private final boolean decimalComma;
    private final @Nullable Column key;
    private final @Nullable Object[] values;
    private final boolean[] given;
    private List<Fault> faults = new ArrayList<>();
    private @Nullable String keyText;

    /** @param decimalComma whether a decimal number may have a comma */
    RowBinder(RowShape<R> shape, boolean decimalComma) {
        this.shape = shape;
        this.decimalComma = decimalComma;
        this.key = shape.column(shape.kind().keyColumn());
        this.values = new Object[shape.columns().size()];
        this.given = new boolean[values.length];
    }

    void begin() {
        Arrays.fill(values, null);
        Arrays.fill(given, false);
        keyText = null;
        if (!faults.isEmpty()) {
            faults = new ArrayList<>();
        }
    }

    /** Takes a cell that is not empty. */
    void cell(Column column, String pointer, char[] cell, int from, int length) {
        take(column, pointer, column.parse(cell, from, length, decimalComma));
        if (column == key) {
            keyText = CprFinder.hidden(new String(cell, from, Math.min(length, KEY_SHOWN)))
                    .replace('\0', ' ');
        }
    }

    /** Takes a value that was read already, or the fault of one that could not be. */
    void take(Column column, String pointer, Object parsed) {
        int index = column.index();
        if (given[index]) {
            fault(CellFault.REPEATED_FIELD, pointer);
            return;
        }
        given[index] = true;
        if (parsed instanceof CellFault fault) {
            fault(fault, pointer);
        } else {
            values[index] = parsed;
        }
    }

    /** Forgets what was wrong with the cells: the row as a whole is. */
    void discard() {
        faults.clear();
    }

    void fault(CellFault fault, String pointer) {
        faults.add(fault.at(pointer));
    }

    /** The row; its values are checked for completeness only if it could be read as a row at all. */
    ReadRow<R> finish(boolean readable) {
        if (readable) {
            tellMissing();
            if (!faults.isEmpty()) {
                tellFurther();
            }
        }
        R value = faults.isEmpty() ? shape.construct(values.clone(), faults) : null;
        return new ReadRow<>(value, faults, keyText);
    }

    private void tellFurther() {
        Set<String> told = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
        // What the constructor itself minds about the missing values is told already.
        R partly = shape.construct(values.clone(), new ArrayList<>());
        if (partly != null) {
            shape.kind().furtherFaults(partly).stream()
                    .filter(fault -> !told.contains(fault.pointer()))
                    .forEach(faults::add);
        }
    }

    private void tellMissing() {
        for (Column column : shape.columns()) {
            if (column.required() && !given[column.index()]) {
                fault(CellFault.REQUIRED, column.pointer());
            }
        }
    }
}
