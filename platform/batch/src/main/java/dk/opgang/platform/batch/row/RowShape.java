package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.RowKey;
import dk.opgang.platform.fields.Field;
import dk.opgang.platform.fields.RecordFields;
import dk.opgang.platform.json.Constraints;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.text.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kind's rows look like, worked out once: columns, their names in JSON, and the way to make a row of values. */
public final class RowShape<R extends Record> {

    private final BatchKind<R> kind;
    private final List<Column> columns;
    private final Map<String, Column> byName = new HashMap<>();
    private final Map<String, Column> byPath = new HashMap<>();
    private final Set<String> parents = new LinkedHashSet<>();
    private final RecordFields fields;
    private final @Nullable Constraints constraints;
    private final List<Column> key;
    private final @Nullable Column removed;

    public RowShape(BatchKind<R> kind, Constraints constraints) {
        this.kind = kind;
        this.fields = RecordFields.of(kind.rowType());
        this.constraints = constraints.areOn(kind.rowType()) ? constraints : null;
        this.columns = columnsOf(kind, fields);
        columns.forEach(column -> byName.put(column.name(), column));
        columns.forEach(column -> byPath.put(column.name(), column));
        if (byName.containsKey("sourceSystem")) {
            alias("source.system", "sourceSystem");
            alias("source.id", "sourceId");
        }
        kind.nested().forEach(this::alias);
        this.key = kind.keyColumns().stream().map(this::required).toList();
        List<Column> removals = kind.takesRemovals()
                ? kind.removalColumns().stream().map(this::removal).toList()
                : List.of();
        removals.forEach(column -> byName.put(column.name(), column));
        removals.forEach(column -> byPath.put(column.name(), column));
        this.removed = removals.isEmpty() ? null : removals.getFirst();
    }

    public BatchKind<R> kind() {
        return kind;
    }

    public List<Column> columns() {
        return columns;
    }

    /** What a header may name. */
    List<String> columnNames() {
        List<String> names = new ArrayList<>(columns.stream().map(Column::name).toList());
        if (removed != null) {
            names.addAll(kind.removalColumns());
        }
        return names;
    }

    /** The columns by which a row is known again. */
    public List<Column> key() {
        return key;
    }

    /** Where faults of the key stand, in rows of CSV and in nested ones of JSON. */
    Set<String> keyPointers() {
        Set<String> pointers = new LinkedHashSet<>();
        byPath.forEach((path, column) -> {
            if (key.contains(column)) {
                pointers.add("/" + path.replace('.', '/'));
            }
        });
        return pointers;
    }

    /** The one column that a row has for it, by one of its names. */
    private Column removal(String name) {
        return new Column(columns.size(), name, ColumnType.BOOLEAN, false, 5, TextKind.FREE);
    }

    /** The column {@code removed}, if the kind has it; it is no part of the row. */
    @Nullable
    public Column removed() {
        return removed;
    }

    /** Whether a table must have the column; one in which rows take back needs only what names them. */
    public boolean needs(Column column, Set<String> header) {
        boolean mayRemove = removed != null && kind.removalColumns().stream().anyMatch(header::contains);
        return column.required() && (!mayRemove || key.contains(column));
    }

    /** The values of the row in the order of its columns. */
    public List<@Nullable Object> valuesOf(R row) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column column : columns) {
            values.add(valueOf(row, column));
        }
        return values;
    }

    public RowKey keyOf(R row) {
        return new RowKey(key.stream()
                .map(column -> keyValue(column, Objects.requireNonNull(valueOf(row, column))))
                .toList());
    }

    @Nullable
    public Column column(String name) {
        return byName.get(name);
    }

    /** The column that a JSON path such as {@code employer.cvr} or a plain name means. */
    @Nullable
    public Column atPath(String path) {
        return byPath.get(path);
    }

    /** Whether a JSON object may stand there. */
    public boolean isParent(String path) {
        return parents.contains(path);
    }

    /** Makes the row, or null with the faults that its constructor found added. */
    @Nullable
    R construct(Object[] values, List<Fault> faults) {
        try {
            return kind.rowType().cast(fields.make(values));
        } catch (ProblemException e) {
            faults.addAll(e.faults());
            return null;
        } catch (InvalidValueException e) {
            faults.addAll(e.faults());
            return null;
        } catch (IllegalArgumentException e) {
            faults.add(CommonFault.INVALID_VALUE.at(""));
            return null;
        }
    }

    /** What the annotations of its fields say against a row that was made of these values. */
    public List<Fault> faults(R row, Object[] values) {
        if (constraints == null) {
            return fields.ends().faults(values);
        }
        Faults faults = new Faults();
        faults.broken(fields.ends().faults(values));
        constraints.check(row, faults);
        return faults.all();
    }

    /** A value of the key as it is compared. */
    Object keyValue(Column column, Object value) {
        return kind.keyValue(column.name(), value);
    }

    private Column required(String name) {
        Column column = byName.get(name);
        if (column == null || !column.required()) {
            throw new IllegalArgumentException("Batch kind " + kind.name() + " needs the required column " + name);
        }
        return column;
    }

    private @Nullable Object valueOf(R row, Column column) {
        return fields.valueOf(row, column.index());
    }

    private void alias(String path, String name) {
        Column column = byName.get(name);
        if (column == null) {
            throw new IllegalArgumentException("Batch kind " + kind.name() + " has no column " + name + " for " + path);
        }
        byPath.put(path, column);
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            parents.add(path.substring(0, dot));
        }
    }

    private static List<Column> columnsOf(BatchKind<?> kind, RecordFields fields) {
        List<Column> columns = new ArrayList<>();
        for (Field field : fields.all()) {
            columns.add(new Column(
                    columns.size(),
                    field.name(),
                    ColumnType.of(field.raw()),
                    field.isRequired(),
                    kind.maxLength(field.name()),
                    field.kind()));
        }
        return List.copyOf(columns);
    }
}
