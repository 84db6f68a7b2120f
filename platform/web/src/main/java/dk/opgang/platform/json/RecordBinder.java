package dk.opgang.platform.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.fields.Field;
import dk.opgang.platform.fields.RecordFields;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.InvalidValueException;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.value.MunicipalityCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a JSON object and tells every fault of it, not only the first: fields that the record does not know, values of a
 * wrong type, values that a nested record's constructor refuses.
 *
 * <p>Components may be single values (see {@link Scalars}), records, lists of either, {@link JsonNode} and maps of free JSON.
 */
final class RecordBinder {

    private static final int MAX_DEPTH = 16;

    /** The factory of a record that may also be given as one text, marked as {@link JsonCreator}; looked up once for each class. */
    private static final ClassValue<Optional<Method>> SHORT_FORMS = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            Optional<Method> factory = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                    .findFirst();
            factory.ifPresent(method -> method.setAccessible(true));
            return factory;
        }
    };

    private final Faults faults;
    private final LocalDate today;
    private final List<Fault> inTheFuture = new ArrayList<>();

    /** @param today in Denmark: later than that nothing has happened */
    RecordBinder(Faults faults, LocalDate today) {
        this.faults = faults;
        this.today = today;
    }

    /** The record with null for what is missing or faulty, or null if the node is no object or the constructor refuses it. */
    <T> @Nullable T bind(JsonNode node, Class<T> type) {
        return type.cast(bindRecord(node, type, "", 0));
    }

    /** What is said to have happened on a day that has not come, which is not among the other faults. */
    List<Fault> inTheFuture() {
        return List.copyOf(inTheFuture);
    }

    private @Nullable Object bindRecord(JsonNode node, Class<?> type, String pointer, int depth) {
        if (!node.isObject() || depth > MAX_DEPTH) {
            faults.unreadable(pointer, CommonFault.INVALID_OBJECT);
            return null;
        }
        RecordFields fields = RecordFields.of(type);
        tellUnknownFields(node, fields, pointer);
        @Nullable Object[] values = new Object[fields.all().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.all().get(i);
            JsonNode told = node.get(field.name());
            Object value = told == null
                    ? null
                    : bindValue(told, field.type(), field.kind(), pointer + "/" + field.name(), depth + 1);
            values[i] = value == null ? null : plain(value, field);
        }
        Object bound = construct(type, fields, values, pointer);
        fields.ends().faults(values).forEach(fault -> faults.broken(fault.under(pointer)));
        fields.happened().faults(values, today).forEach(fault -> inTheFuture.add(fault.under(pointer)));
        if (depth > 0 && bound instanceof Checked checked) {
            Faults inner = new Faults();
            checked.check(inner);
            faults.under(pointer, inner);
        }
        return bound;
    }

    /** A municipality may be told by the four digits of the registers; it is kept by three wherever it stands. */
    private static Object plain(Object value, Field field) {
        if (value instanceof String text && field.is(Municipality.class)) {
            return MunicipalityCode.plain(text);
        }
        if (value instanceof List<?> list && field.isOf(Municipality.class)) {
            return list.stream()
                    .map(code -> MunicipalityCode.plain((String) code))
                    .toList();
        }
        return value;
    }

    private void tellUnknownFields(JsonNode node, RecordFields fields, String pointer) {
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.has(name)) {
                faults.unreadable(pointer + "/" + escaped(name), CommonFault.UNKNOWN_FIELD);
            }
        });
    }

    /** The name as a part of a JSON pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable Object bindValue(@Nullable JsonNode node, Type type, TextKind kind, String pointer, int depth) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return bindList(node, generic.getActualTypeArguments()[0], kind, pointer, depth);
        }
        if (type == JsonNode.class) {
            return new FreeJson(TextKind.TABLE, faults).read(node, pointer);
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (Scalars.reads(raw)) {
            return Scalars.fromJson(node, raw, kind, pointer, faults);
        }
        if (raw.isRecord()) {
            Optional<Method> shortForm = node.isTextual() ? SHORT_FORMS.get(raw) : Optional.empty();
            if (shortForm.isPresent()) {
                String text = Scalars.text(node.asText(), kind, pointer, faults);
                return text == null ? null : fromShortForm(shortForm.get(), text, pointer);
            }
            return bindRecord(node, raw, pointer, depth);
        }
        if (raw == Map.class && node.isObject()) {
            return StrictJson.MAPPER.convertValue(new FreeJson(kind, faults).read(node, pointer), Map.class);
        }
        if (raw == Map.class) {
            faults.unreadable(pointer, CommonFault.INVALID_OBJECT);
            return null;
        }
        throw new IllegalStateException("A request cannot hold a component of type " + type + " at " + pointer);
    }

    private @Nullable Object fromShortForm(Method factory, String text, String pointer) {
        try {
            return factory.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                tellInvalid(pointer, refused);
                return null;
            }
            throw new IllegalStateException("Cannot call " + factory, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot call " + factory, e);
        }
    }

    private void tellInvalid(String pointer, IllegalArgumentException refused) {
        if (refused instanceof InvalidValueException told) {
            told.faults().forEach(fault -> faults.broken(fault.under(pointer)));
            return;
        }
        faults.broken(pointer, CommonFault.INVALID_VALUE);
    }

    private @Nullable List<Object> bindList(JsonNode node, Type element, TextKind kind, String pointer, int depth) {
        if (!node.isArray()) {
            faults.unreadable(pointer, CommonFault.INVALID_ARRAY);
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            String place = pointer + "/" + i;
            Object value = bindValue(node.get(i), element, kind, place, depth + 1);
            if (value != null) {
                values.add(value);
            } else if (!faults.isFaulty(place) && !faults.isFaultyBelow(place)) {
                faults.unreadable(place, CommonFault.NULL_ELEMENT);
            }
        }
        return values;
    }

    /** Tells which compulsory components are missing, if any are: without them, a constructor that stumbles over null is a defect. */
    private boolean tellMissing(RecordFields fields, @Nullable Object[] values, String pointer) {
        boolean missing = false;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.all().get(i);
            if (values[i] == null && field.isRequired()) {
                missing = true;
                String place = pointer + "/" + field.name();
                if (!faults.isFaulty(place)) {
                    faults.broken(place, CommonFault.REQUIRED);
                }
            }
        }
        return missing;
    }

    private @Nullable Object construct(Class<?> type, RecordFields fields, @Nullable Object[] values, String pointer) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && fields.all().get(i).raw().isPrimitive()) {
                throw new IllegalStateException(type + " has a primitive component: a request may leave it out");
            }
        }
        try {
            return fields.make(values);
        } catch (IllegalArgumentException refused) {
            if (!faults.isFaultyBelow(pointer)) {
                tellInvalid(pointer, refused);
            }
            return null;
        } catch (RuntimeException e) {
            if (e instanceof NullPointerException && tellMissing(fields, values, pointer)) {
                return null;
            }
            throw new IllegalStateException("Cannot construct " + type, e);
        }
    }
}
