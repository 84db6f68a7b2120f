package dk.opgang.platform.fields;

import dk.opgang.platform.constraint.DaysThatHappened;
import dk.opgang.platform.constraint.PeriodEnds;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record, and how one is made of values and gives them again. Looked up once for each class: a class gives new descriptions of
 * its fields each time that it is asked, and each of those is resolved anew, which costs more than all that is done with a row.
 */
public final class RecordFields {

    private static final ClassValue<RecordFields> KNOWN = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Class<?> type;
    private final List<Field> all;
    private final Set<String> names;
    private final MethodHandle constructor;
    private final List<MethodHandle> accessors;
    private final PeriodEnds ends;
    private final DaysThatHappened happened;

    private RecordFields(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("A request and a row are a record, got " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        this.type = type;
        this.all = Stream.of(components).map(Field::of).toList();
        this.names = all.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
        this.ends = new PeriodEnds(components);
        this.happened = new DaysThatHappened(components);
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            this.constructor = constructor(lookup, type, components);
            this.accessors = accessors(lookup, components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The fields of " + type + " cannot be reached", e);
        }
    }

    /**
     * Those of that class.
     *
     * @throws IllegalArgumentException if it is no record, or its fields are annotated as they cannot be
     */
    public static RecordFields of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** In their order. */
    public List<Field> all() {
        return all;
    }

    /** Whether one has that name. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Those that are after another one. */
    public PeriodEnds ends() {
        return ends;
    }

    /** Those that say when something has happened. */
    public DaysThatHappened happened() {
        return happened;
    }

    /**
     * A record of these values, which stand in the order of the fields.
     *
     * @throws RuntimeException what its constructor throws, as it is
     */
    public Object make(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable thrown) {
            throw asItIs(thrown);
        }
    }

    /** What the record has in the field at that place. */
    @Nullable
    public Object valueOf(Object row, int place) {
        try {
            return (Object) accessors.get(place).invokeExact(row);
        } catch (Throwable thrown) {
            throw asItIs(thrown);
        }
    }

    /** Constructor and accessors of a record declare no checked exception. */
    private RuntimeException asItIs(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException("A " + type.getSimpleName() + " cannot be made or read", thrown);
        };
    }

    private static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> type, RecordComponent... components)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return lookup.findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private static List<MethodHandle> accessors(MethodHandles.Lookup lookup, RecordComponent... components)
            throws ReflectiveOperationException {
        List<MethodHandle> accessors = new ArrayList<>();
        for (RecordComponent component : components) {
            accessors.add(lookup.unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class)));
        }
        return List.copyOf(accessors);
    }
}
