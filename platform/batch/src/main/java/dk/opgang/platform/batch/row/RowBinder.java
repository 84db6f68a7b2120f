package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
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
    private final NumberStyle style;
    private final boolean checks;
    private final @Nullable Column key;
    private final Set<String> keyPointers;
    private final @Nullable Object[] values;
    private final boolean[] given;
    private List<Fault> faults = new ArrayList<>();
    private String removedAt = "";
    private @Nullable String keyText;

    /** @param checks whether rows are held against what is said of their fields, and not only read */
    RowBinder(RowShape<R> shape, NumberStyle style, boolean checks) {
        this.shape = shape;
        this.style = style;
        this.checks = checks;
        this.key = shape.column(shape.kind().keyColumn());
        this.keyPointers = shape.keyPointers();
        this.values = new Object[shape.columns().size() + 1];
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
        Object parsed = column.parse(cell, from, length, style);
        if (parsed instanceof FaultCode fault && column.type().isNumber()) {
            // What stands there is shown, unless it may tell somebody's number.
            parsed = NumberFaults.showing(fault.at(pointer), new String(cell, from, length));
        }
        take(column, pointer, parsed);
        if (column == key) {
            keyText = CprFinder.hidden(new String(cell, from, Math.min(length, KEY_SHOWN)))
                    .replace('\0', ' ');
        }
    }

    /** Takes a value that was read already, or the fault of one that could not be. */
    void take(Column column, String pointer, Object parsed) {
        int index = column.index();
        if (given[index]) {
            fault(CommonFault.REPEATED_FIELD, pointer);
            return;
        }
        given[index] = true;
        switch (parsed) {
            case FaultCode fault -> fault(fault, pointer);
            case Fault fault -> faults.add(fault);
            default -> {
                values[index] = parsed;
                if (isRemoved(column)) {
                    removedAt = pointer;
                }
            }
        }
    }

    /** Forgets what was wrong with the cells: the row as a whole is. */
    void discard() {
        faults.clear();
    }

    void fault(FaultCode fault, String pointer) {
        faults.add(fault.at(pointer));
    }

    /** Whether the row takes something back: then what else it holds does not count. */
    private boolean isRemoval() {
        Column removed = shape.removed();
        return removed != null && Boolean.TRUE.equals(values[removed.index()]);
    }

    /** Whether it is the column by which a row takes back, under whichever of its names. */
    private boolean isRemoved(Column column) {
        Column removed = shape.removed();
        return removed != null && removed.index() == column.index();
    }

    private ReadRow<R> removal() {
        List<Fault> ofKey = new ArrayList<>(faults.stream()
                .filter(fault -> keyPointers.contains(fault.pointer()))
                .toList());
        List<Object> key = new ArrayList<>();
        for (Column column : shape.key()) {
            Object value = values[column.index()];
            if (value != null) {
                key.add(shape.keyValue(column, value));
            } else if (!given[column.index()]) {
                ofKey.add(CommonFault.REQUIRED.at(column.pointer()));
            }
        }
        ReadRow.Removal removal = ofKey.isEmpty() ? new ReadRow.Removal(new RowKey(key), removedAt) : null;
        return new ReadRow<>(null, removal, ofKey, keyText, null);
    }

    /** The row; its values are checked only if it could be read as a row at all. */
    ReadRow<R> finish(boolean readable) {
        if (readable && isRemoval()) {
            return removal();
        }
        Object[] columnValues = Arrays.copyOf(values, shape.columns().size());
        if (!readable) {
            return new ReadRow<>(null, null, faults, keyText, shape.construct(columnValues, new ArrayList<>()));
        }
        tellMissing();
        // What the constructor itself minds about missing values is told already.
        R row = shape.construct(columnValues, faults.isEmpty() ? faults : new ArrayList<>());
        if (row != null && checks) {
            addUntold(shape.faults(row, columnValues));
            if (!faults.isEmpty()) {
                addUntold(shape.kind().furtherFaults(row));
            }
        }
        return new ReadRow<>(faults.isEmpty() ? row : null, null, faults, keyText, row);
    }

    /** Adds the faults at places of which nothing is told yet. */
    private void addUntold(List<Fault> further) {
        if (!further.isEmpty()) {
            Set<String> told = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
            further.stream().filter(fault -> !told.contains(fault.pointer())).forEach(faults::add);
        }
    }

    private void tellMissing() {
        for (Column column : shape.columns()) {
            if (column.required() && !given[column.index()]) {
                fault(CommonFault.REQUIRED, column.pointer());
            }
        }
    }
}
