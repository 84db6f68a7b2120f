package dk.opgang.platform.visibility;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the entity {@code e} of a query: what a caller may see, or what a client filters by.
 *
 * @param condition a JPQL condition over the alias {@code e}, with named parameters
 * @param parameters the values of its parameters
 */
public record Restriction(String condition, Map<String, Object> parameters) {

    private static final Restriction ALL = new Restriction("1 = 1", Map.of());
    private static final Restriction NONE = new Restriction("1 = 0", Map.of());

    public Restriction {
        parameters = Map.copyOf(parameters);
    }

    /** No restriction. */
    public static Restriction all() {
        return ALL;
    }

    /** The restriction that no row meets. */
    public static Restriction none() {
        return NONE;
    }

    public static Restriction of(String condition) {
        return new Restriction(condition, Map.of());
    }

    public static Restriction of(String condition, String parameter, Object value) {
        return new Restriction(condition, Map.of(parameter, value));
    }

    public static Restriction of(String condition, Map<String, Object> parameters) {
        return new Restriction(condition, parameters);
    }

    /** The property has the value; without a value no restriction, as for a filter that the client left out. */
    public static Restriction equal(String property, @Nullable Object value) {
        return compare(property, "=", "is", value);
    }

    /** The property is the value or more; without a value no restriction. */
    public static Restriction atLeast(String property, @Nullable Object value) {
        return compare(property, ">=", "min", value);
    }

    /** The property is the value or less; without a value no restriction. */
    public static Restriction atMost(String property, @Nullable Object value) {
        return compare(property, "<=", "max", value);
    }

    /** The property is less than the value; without a value no restriction. */
    public static Restriction below(String property, @Nullable Object value) {
        return compare(property, "<", "below", value);
    }

    /** The half-open period, a value with two ends, has the day in it; without a day no restriction. */
    public static Restriction contains(String period, @Nullable LocalDate day) {
        String from = "e." + period + ".from";
        String to = "e." + period + ".to";
        String name = parameterOf(period, "day");
        return day == null
                ? ALL
                : of(
                        "(" + from + " <= :" + name + " and (" + to + " is null or " + to + " > :" + name + "))",
                        name,
                        day);
    }

    /**
     * The property, a list of values, holds the value; without a value no restriction. {@code contains} and not the function
     * {@code array_contains}: a query in which a parameter is the last argument of a function is translated anew each time.
     */
    public static Restriction holding(String property, @Nullable Object value) {
        return compare(property, "contains", "held", value);
    }

    /** The property holds the text somewhere, whatever the case of either; without a text no restriction. */
    public static Restriction containing(String property, @Nullable String part) {
        if (part == null) {
            return ALL;
        }
        String escaped = part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        String name = parameterOf(property, "part");
        return of("e." + property + " ilike :" + name + " escape '!'", name, "%" + escaped + "%");
    }

    /** The property is one of the values; of no values at all nothing is left. */
    public static Restriction in(String property, Collection<?> values) {
        return among("e." + property, values);
    }

    /**
     * The same of any path of a query. Its statement is made once, however many values there are ({@link ConditionFunctions}); of several hashes,
     * which are no values that an array of the database is made of, it is made anew for each query.
     */
    public static Restriction among(String path, Collection<?> values) {
        String name = parameterOf(path, "in");
        if (values.isEmpty()) {
            return NONE;
        }
        Object first = values.iterator().next();
        if (values.size() == 1) {
            return of(path + " = :" + name, name, first);
        }
        return first instanceof byte[]
                ? of(path + " in (:" + name + ")", name, List.copyOf(values))
                : of("is_among(:" + name + ", " + path + ")", name, array(first.getClass(), values));
    }

    /** Both this and the other. */
    public Restriction and(Restriction other) {
        return join(" and ", Stream.of(this, other));
    }

    /** This or the other. */
    public Restriction or(Restriction other) {
        return join(" or ", Stream.of(this, other));
    }

    static Restriction allOf(Stream<Restriction> restrictions) {
        return join(" and ", restrictions);
    }

    private static Restriction join(String operator, Stream<Restriction> restrictions) {
        List<Restriction> parts = restrictions.toList();
        Map<String, Object> values = new HashMap<>();
        for (Restriction part : parts) {
            part.parameters.forEach((name, value) -> {
                Object other = values.putIfAbsent(name, value);
                if (other != null && !Objects.deepEquals(other, value)) {
                    throw new IllegalArgumentException("Two restrictions use the parameter " + name);
                }
            });
        }
        return new Restriction(
                parts.stream().map(part -> "(" + part.condition + ")").collect(Collectors.joining(operator)), values);
    }

    private static Restriction compare(String property, String operator, String suffix, @Nullable Object value) {
        String name = parameterOf(property, suffix);
        return value == null ? ALL : of("e." + property + " " + operator + " :" + name, name, value);
    }

    private static Object array(Class<?> type, Collection<?> values) {
        return values.toArray(length -> (Object[]) Array.newInstance(type, length));
    }

    private static String parameterOf(String property, String suffix) {
        return property.replace('.', '_') + "_" + suffix;
    }
}
