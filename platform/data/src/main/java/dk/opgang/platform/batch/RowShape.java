package dk.opgang.platform.batch;

import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.InvalidValueException;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.text.TextKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a kind's rows look like, worked out once: columns, their names in JSON, and the way to make a row of values. */
final class RowShape<R extends Record> {

    private final BatchKind<R> kind;
    private final List<Column> columns;
    private final Map<String, Column> byName = new HashMap<>();
    private final Map<String, Column> byPath = new HashMap<>();
    private final Set<String> parents = new LinkedHashSet<>();
    private final MethodHandle constructor;

    RowShape(BatchKind<R> kind) {
        this.kind = kind;
        this.columns = columnsOf(kind);
        columns.forEach(column -> byName.put(column.name(), column));
        columns.forEach(column -> byPath.put(column.name(), column));
        kind.nested().forEach(this::alias);
        this.constructor = constructorOf(kind.rowType());
    }

    BatchKind<R> kind() {
        return kind;
    }

    List<Column> columns() {
        return columns;
    }

    @Nullable
    Column column(String name) {
        return byName.get(name);
    }

    /** The column that a JSON path such as {@code employer.cvr} or a plain name means. */
    @Nullable
    Column atPath(String path) {
        return byPath.get(path);
    }

    /** Whether a JSON object may stand there. */
    boolean isParent(String path) {
        return parents.contains(path);
    }

    /** Makes the row, or null with the faults that its constructor found added. */
    @Nullable
    R construct(Object[] values, List<Fault> faults) {
        try {
            return kind.rowType().cast((Object) constructor.invokeExact(values));
        } catch (ProblemException e) {
            faults.addAll(e.faults());
            return null;
        } catch (InvalidValueException e) {
            faults.addAll(e.faults());
            return null;
        } catch (IllegalArgumentException e) {
            faults.add(CellFault.INVALID_VALUE.at(""));
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("A row of " + kind.name() + " cannot be made", e);
        }
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

    private static List<Column> columnsOf(BatchKind<?> kind) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : kind.rowType().getRecordComponents()) {
            columns.add(new Column(
                    columns.size(),
                    component.getName(),
                    ColumnType.of(component.getType()),
                    !component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    kind.maxLength(component.getName()),
                    TextKind.of(component, component.getName())));
        }
        return List.copyOf(columns);
    }

    private static MethodHandle constructorOf(Class<? extends Record> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The rows of a batch are a record, got " + type, e);
        }
    }
}
