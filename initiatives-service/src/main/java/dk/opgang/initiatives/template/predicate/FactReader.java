package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.predicate.Condition.Fact;
import dk.opgang.initiatives.template.predicate.Declared.FactKind;
import dk.opgang.initiatives.template.predicate.Declared.FactShape;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.time.Years;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a rule wants of a told fact, in the kind of value that the fact has. */
public final class FactReader {

    private static final Set<String> FIELDS = Set.of("key", "is", "in", "from", "to");
    private static final int MOST_VALUES = 100;
    private static final int MOST_DIGITS = 20;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UNIT = Pattern.compile("[0-9]{10}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FactReader() {}

    static @Nullable Fact read(Part part, Declared declared) {
        if (!part.isObjectOf(FIELDS)) {
            return null;
        }
        String key = part.get("key").text();
        FactShape shape = key == null ? null : declared.fact(key);
        if (key != null && shape == null) {
            part.get("key").broken(TemplateFault.UNKNOWN_KEY, Part.shown(key));
        }
        boolean range = part.get("from").isThere() || part.get("to").isThere();
        long tests = List.of(part.get("is").isThere(), part.get("in").isThere(), range).stream()
                .filter(there -> there)
                .count();
        if (tests == 0) {
            part.get("is").broken(CommonFault.REQUIRED);
        } else if (tests > 1) {
            part.broken(TemplateFault.MORE_THAN_ONE_OPERATOR, "is, in, from/to");
        }
        if (key == null || shape == null || tests != 1) {
            return null;
        }
        FactTest test = range ? range(part, shape) : test(part, shape);
        return test == null ? null : new Fact(key, test);
    }

    private static @Nullable FactTest test(Part part, FactShape shape) {
        Part is = part.get("is");
        if (is.isThere()) {
            FactValue value = value(is, shape);
            return value == null ? null : new FactTest.Is(value);
        }
        List<FactValue> values = part.get("in").each(1, MOST_VALUES, each -> value(each, shape));
        return values.isEmpty() ? null : new FactTest.In(values);
    }

    private static @Nullable FactTest range(Part part, FactShape shape) {
        return switch (shape.kind()) {
            case INTEGER, DECIMAL -> numbers(part);
            case DATE -> days(part);
            case BOOLEAN, CODE, INSTITUTIONS -> {
                part.get(part.get("from").isThere() ? "from" : "to").broken(CommonFault.UNKNOWN_FIELD);
                yield null;
            }
        };
    }

    private static @Nullable FactTest numbers(Part part) {
        Between<BigDecimal> between = new Between<>(
                ifThere(part.get("from"), FactReader::number), ifThere(part.get("to"), FactReader::number));
        return checked(part, between) ? new FactTest.Numbers(between) : null;
    }

    private static @Nullable FactTest days(Part part) {
        Between<LocalDate> between =
                new Between<>(ifThere(part.get("from"), FactReader::day), ifThere(part.get("to"), FactReader::day));
        return checked(part, between) ? new FactTest.Days(between) : null;
    }

    private static boolean checked(Part part, Between<?> between) {
        if (between.isCrossed()) {
            part.broken(TemplateFault.LEAST_ABOVE_MOST);
        }
        return !between.isCrossed() && (between.from() != null || between.to() != null);
    }

    private static <T> @Nullable T ifThere(Part part, Function<Part, @Nullable T> read) {
        return part.isThere() ? read.apply(part) : null;
    }

    /**
     * What is told of a fact: a value of its kind, of institutions a list of their ids or of the numbers of their units. Anything else
     * would be nobody's institution, and so keep nobody away from the own child's.
     */
    public static @Nullable FactValue told(Part part, FactShape shape) {
        if (shape.kind() != FactKind.INSTITUTIONS) {
            return value(part, shape);
        }
        List<String> names = part.each(0, MOST_VALUES, FactReader::institution);
        return new FactValue.Words(names);
    }

    private static @Nullable String institution(Part part) {
        String name = part.text();
        if (name == null || UNIT.matcher(name).matches()) {
            return name;
        }
        if (!ID.matcher(name).matches()) {
            part.broken(CommonFault.INVALID_UUID);
            return null;
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** The value that stands there, if it is one of the fact's kind. */
    static @Nullable FactValue value(Part part, FactShape shape) {
        return switch (shape.kind()) {
            case BOOLEAN -> {
                Boolean flag = part.bool();
                yield flag == null ? null : new FactValue.Flag(flag);
            }
            case INTEGER -> {
                BigDecimal number = number(part);
                if (number != null && number.stripTrailingZeros().scale() > 0) {
                    part.broken(CommonFault.INVALID_INTEGER);
                    yield null;
                }
                yield number == null ? null : new FactValue.Amount(number);
            }
            case DECIMAL -> {
                BigDecimal number = number(part);
                yield number == null ? null : new FactValue.Amount(number);
            }
            case DATE -> {
                LocalDate day = day(part);
                yield day == null ? null : new FactValue.Day(day);
            }
            case CODE -> {
                String code = part.text();
                if (code != null && !shape.codes().contains(code)) {
                    part.broken(
                            CommonFault.UNKNOWN_CODE,
                            String.join(", ", shape.codes().stream().sorted().toList()));
                    yield null;
                }
                yield code == null ? null : new FactValue.Word(code);
            }
            case INSTITUTIONS -> {
                String name = part.text();
                yield name == null ? null : new FactValue.Word(name);
            }
        };
    }

    private static @Nullable BigDecimal number(Part part) {
        JsonNode node = part.node();
        if (node == null || !node.isNumber()) {
            part.missingOr(CommonFault.INVALID_DECIMAL);
            return null;
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            part.broken(CommonFault.INVALID_DECIMAL);
            return null;
        }
        if (CprFinder.isIn(number.toPlainString(), TextKind.FREE)) {
            part.broken(TextFault.CPR_IN_TEXT);
            return null;
        }
        return number;
    }

    /** The day that stands there. */
    public static @Nullable LocalDate day(Part part) {
        JsonNode node = part.node();
        if (node != null && node.isTextual() && DAY.matcher(node.textValue()).matches()) {
            try {
                LocalDate day = LocalDate.parse(node.textValue());
                if (Years.keeps(day)) {
                    return day;
                }
            } catch (DateTimeException _) {
                // No day of the calendar: told as every other thing that is none.
            }
        }
        part.missingOr(CommonFault.INVALID_DATE);
        return null;
    }
}
