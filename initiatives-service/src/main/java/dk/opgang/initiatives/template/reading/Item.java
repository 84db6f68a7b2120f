package dk.opgang.initiatives.template.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.number.NumberStyle;
import dk.opgang.platform.number.ReadNumber;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.text.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document and where it stands. Every method reads it as one thing; what is something else is told as a fault, and the
 * answer is null.
 *
 * @param pointer the JSON pointer of its place
 */
public record Item(Reading reading, String pointer, JsonNode node) {

    /** Kebab case; what is compared and shown. */
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Keys of what stands in tables too: camel case or kebab case. */
    private static final Pattern OUTPUT_KEY = Pattern.compile("[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");

    private static final Pattern CAMEL_KEY = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int KEY_LEAST = 2;
    private static final int KEY_MOST = 60;
    private static final int FREE_KEY_MOST = 200;
    private static final int SHORT = 18;

    /** An object, read part by part; fields that nobody asks for are faults. */
    public <T> @Nullable T object(Function<Part, @Nullable T> read) {
        if (!node.isObject()) {
            return unreadable(CommonFault.INVALID_OBJECT);
        }
        Part part = new Part(this);
        T made = read.apply(part);
        part.tellUnknownFields();
        return made;
    }

    /** A list of so many elements; those that cannot be read are left out. */
    public <T> List<T> list(int least, int most, Function<Item, @Nullable T> read) {
        List<T> all = new ArrayList<>();
        if (!node.isArray()) {
            unreadable(CommonFault.INVALID_ARRAY);
            return all;
        }
        if (node.size() < least || node.size() > most) {
            reading.broken(pointer, CommonFault.SIZE, least, most);
        }
        for (int i = 0; i < Math.min(node.size(), most); i++) {
            Item element = new Item(reading, pointer + "/" + i, node.get(i));
            T made = element.node.isNull() ? element.unreadable(CommonFault.NULL_ELEMENT) : read.apply(element);
            if (made != null) {
                all.add(made);
            }
        }
        return all;
    }

    /** A text for people. */
    public @Nullable String text(int most) {
        return text(TextKind.FREE, 1, most);
    }

    /** The key of a part; in the first format keys of parts were free. */
    public @Nullable String key() {
        return reading.isOfFirstFormat() ? text(TextKind.KEY, 1, FREE_KEY_MOST) : kebabKey();
    }

    /** A key that is kebab case in every format. */
    public @Nullable String kebabKey() {
        return key(KEY);
    }

    /** The key of what an activity brings forth. */
    public @Nullable String outputKey() {
        return key(OUTPUT_KEY);
    }

    /** The key of a column of a table. */
    public @Nullable String camelKey() {
        return key(CAMEL_KEY);
    }

    /** The key of a part that stands here. */
    public @Nullable String declaring(KeyKind kind) {
        String key = key();
        if (key != null) {
            reading.declare(kind, key, pointer);
        }
        return key;
    }

    /** The key of a part that stands elsewhere. */
    public @Nullable String referring(KeyKind kind) {
        String key = key();
        if (key != null) {
            reading.refer(kind, key, pointer);
        }
        return key;
    }

    /** A code of a published list. */
    public @Nullable String code(String list) {
        String code = text(TextKind.KEY, 0, Integer.MAX_VALUE);
        if (code == null || Codes.list(list).find(code).isPresent()) {
            return code;
        }
        reading.broken(CommonFault.notInList(pointer, list));
        return null;
    }

    /** One of a few words, written as the constants in kebab case. */
    public <E extends Enum<E>> @Nullable E word(Class<E> words) {
        String told = text(TextKind.KEY, 0, Integer.MAX_VALUE);
        if (told == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (Coded.codeOf(word).equals(told)) {
                return word;
            }
        }
        String known =
                Arrays.stream(words.getEnumConstants()).map(Coded::codeOf).collect(Collectors.joining(", "));
        return broken(TemplateFault.WORD_UNKNOWN_CODE, known);
    }

    /** A whole number. */
    public @Nullable Integer integer(int least, int most) {
        if (!node.isIntegralNumber()) {
            return unreadable(CommonFault.INVALID_INTEGER);
        }
        boolean inRange = node.canConvertToInt() && node.intValue() >= least && node.intValue() <= most;
        return inRange ? (Integer) node.intValue() : broken(CommonFault.OUT_OF_RANGE, least + ".." + most);
    }

    /** A number, or one written as a text, as amounts are. */
    public @Nullable BigDecimal decimal(NumberRange range) {
        BigDecimal number = number();
        return number == null || range.holds(number) ? number : broken(CommonFault.OUT_OF_RANGE, range);
    }

    public @Nullable Boolean bool() {
        return node.isBoolean() ? (Boolean) node.booleanValue() : unreadable(CommonFault.INVALID_BOOLEAN);
    }

    public @Nullable LocalDate date() {
        if (!node.isTextual() || !DATE.matcher(node.textValue()).matches()) {
            return unreadable(CommonFault.INVALID_DATE);
        }
        try {
            return LocalDate.parse(node.textValue());
        } catch (DateTimeException _) {
            return unreadable(CommonFault.INVALID_DATE);
        }
    }

    /** Whether it is exactly that word: some fields hold a word or something else. */
    public boolean isWord(String word) {
        return node.isTextual() && node.textValue().equals(word);
    }

    /** Tells that it breaks a rule. */
    public <T> @Nullable T broken(FaultCode code, Object... details) {
        reading.broken(pointer, code, details);
        return null;
    }

    /** Tells that it is not what belongs here. */
    public <T> @Nullable T unreadable(FaultCode code, Object... details) {
        reading.unreadable(pointer, code, details);
        return null;
    }

    private @Nullable String key(Pattern form) {
        String key = text(TextKind.KEY, KEY_LEAST, KEY_MOST);
        return key == null || form.matcher(key).matches() ? key : broken(CommonFault.PATTERN, form.pattern());
    }

    private @Nullable String text(TextKind kind, int least, int most) {
        if (!node.isTextual()) {
            return unreadable(CommonFault.INVALID_STRING);
        }
        TextFault fault = TextFault.of(node.textValue(), kind);
        if (fault != null) {
            return kind == TextKind.KEY || fault == TextFault.CPR_IN_TEXT ? broken(fault) : unreadable(fault);
        }
        String text = Texts.normal(node.textValue(), kind);
        if (least > 0 && text.isBlank()) {
            return broken(CommonFault.REQUIRED);
        }
        return text.length() >= least && text.length() <= most ? text : broken(CommonFault.SIZE, least, most);
    }

    private @Nullable BigDecimal number() {
        String digits;
        if (node.isNumber()) {
            BigDecimal told = node.decimalValue();
            digits = told.scale() >= -SHORT && told.scale() <= SHORT ? told.toPlainString() : told.toString();
        } else if (node.isTextual()) {
            digits = node.textValue();
        } else {
            return unreadable(CommonFault.INVALID_DECIMAL);
        }
        return NumberStyle.PLAIN.read(digits) instanceof ReadNumber.Value(BigDecimal number)
                ? number
                : unreadable(CommonFault.INVALID_DECIMAL);
    }
}
