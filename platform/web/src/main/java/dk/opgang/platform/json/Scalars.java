package dk.opgang.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.number.NumberFaults;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;
import dk.opgang.platform.number.ReadNumber.Unreadable;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.text.Texts;
import dk.opgang.platform.time.Years;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values, strictly: a number is no string, a date has ten characters, a UUID has its canonical form. */
public final class Scalars {

    /** What a type expects, and how it is read from text; an exception of the reader means that it is not such a value. */
    private record Kind(FaultCode fault, Function<String, Object> read) {}

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INTEGER_FORM = Pattern.compile("-?[0-9]+");

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            kind(String.class, CommonFault.INVALID_STRING, text -> text),
            kind(UUID.class, CommonFault.INVALID_UUID, text -> UUID.fromString(require(UUID_FORM, text))),
            kind(LocalDate.class, CommonFault.INVALID_DATE, Scalars::date),
            kind(Instant.class, CommonFault.INVALID_DATE_TIME, Scalars::instant),
            kind(BigDecimal.class, CommonFault.INVALID_DECIMAL, Scalars::decimal),
            kind(Integer.class, CommonFault.INVALID_INTEGER, text -> Integer.valueOf(require(INTEGER_FORM, text))),
            kind(Long.class, CommonFault.INVALID_INTEGER, text -> Long.valueOf(require(INTEGER_FORM, text))),
            kind(Boolean.class, CommonFault.INVALID_BOOLEAN, Scalars::bool));

    private Scalars() {}

    /** Whether values of the type are single values. */
    public static boolean reads(Class<?> type) {
        return KINDS.containsKey(boxed(type));
    }

    /** Reads a value of a query parameter or header; on failure adds the fault and gives null. */
    public static @Nullable Object fromText(String text, Class<?> type, String pointer, Faults faults) {
        return fromText(text, type, TextKind.FREE, pointer, faults);
    }

    /** Reads a value; a text in the form in which it is kept. On failure adds the fault and gives null. */
    public static @Nullable Object fromText(
            String text, Class<?> type, TextKind textKind, String pointer, Faults faults) {
        if (type == String.class) {
            return text(text, textKind, pointer, faults);
        }
        Kind kind = kindOf(type);
        if (boxed(type) == BigDecimal.class && NumberStyle.PLAIN.read(text) == Unreadable.TOO_MANY_DECIMALS) {
            faults.unreadable(NumberFaults.of(Unreadable.TOO_MANY_DECIMALS, text, pointer, "", ""));
            return null;
        }
        try {
            return kind.read().apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.unreadable(pointer, kind.fault());
            return null;
        }
    }

    /** Reads a text; on failure adds the fault and gives null. */
    static @Nullable String text(String text, TextKind kind, String pointer, Faults faults) {
        TextFault fault = TextFault.of(text, kind);
        if (fault == null) {
            return Texts.normal(text, kind);
        }
        switch (fault) {
            case INVALID_CHARACTER, INVALID_UTF_8 -> faults.unreadable(fault.at(pointer));
            case CPR_AS_KEY, CPR_IN_TEXT -> faults.broken(fault.at(pointer));
        }
        return null;
    }

    /** Reads a JSON value; on failure adds the fault and gives null. */
    static @Nullable Object fromJson(JsonNode node, Class<?> type, TextKind textKind, String pointer, Faults faults) {
        Class<?> boxed = boxed(type);
        boolean fits =
                switch (node.getNodeType()) {
                    case STRING -> boxed != Integer.class && boxed != Long.class && boxed != Boolean.class;
                    case NUMBER -> Number.class.isAssignableFrom(boxed);
                    case BOOLEAN -> boxed == Boolean.class;
                    case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO -> false;
                };
        if (!fits) {
            Kind kind = kindOf(boxed);
            faults.unreadable(pointer, kind.fault());
            return null;
        }
        if (boxed == BigDecimal.class && node.isNumber()) {
            return fromText(digits(node.decimalValue()), type, pointer, faults);
        }
        return fromText(node.asText(), type, textKind, pointer, faults);
    }

    /** Without an exponent where that is short: written out, 1e999999999 has a milliard of zeros. */
    private static String digits(BigDecimal number) {
        boolean isShort = number.scale() >= -NumberStyle.MOST_DIGITS && number.scale() <= NumberStyle.MOST_DECIMALS;
        return isShort ? number.toPlainString() : number.toString();
    }

    private static Kind kindOf(Class<?> type) {
        return Objects.requireNonNull(KINDS.get(boxed(type)), () -> type + " is no single value");
    }

    private static Object date(String text) {
        LocalDate day = LocalDate.parse(require(DATE_FORM, text));
        if (!Years.keeps(day)) {
            throw new IllegalArgumentException("not a year that can be kept");
        }
        return day;
    }

    private static Object instant(String text) {
        Instant at = OffsetDateTime.parse(text).toInstant();
        if (!Years.keeps(at)) {
            throw new IllegalArgumentException("not a year that can be kept");
        }
        return at;
    }

    private static Object decimal(String text) {
        if (NumberStyle.PLAIN.read(text) instanceof ReadNumber.Value(BigDecimal number)) {
            return number;
        }
        throw new IllegalArgumentException("not a number");
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static String require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
        return text;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }

    private static Map.Entry<Class<?>, Kind> kind(Class<?> type, FaultCode fault, Function<String, Object> read) {
        return Map.entry(type, new Kind(fault, read));
    }
}
