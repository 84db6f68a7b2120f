package dk.opgang.initiatives.template.predicate;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a document, where it stands, and the list of faults that all parts share. */
public record Part(@Nullable JsonNode node, String pointer, Faults faults) {

    /** More would be no rule that anybody reads. */
    private static final int MOST_TEXT = 300;

    private static final int MOST_SHOWN = 60;

    public Part get(String name) {
        return new Part(node == null ? null : node.get(name), pointer + "/" + escaped(name), faults);
    }

    public Part at(int index) {
        return new Part(node == null ? null : node.get(index), pointer + "/" + index, faults);
    }

    /** Whether something stands there; null is nothing. */
    public boolean isThere() {
        return node != null && !node.isNull();
    }

    public void broken(FaultCode code, Object... details) {
        if (!faults.isFaulty(pointer)) {
            faults.broken(pointer, code, details);
        }
    }

    public void broken(Fault fault) {
        if (!faults.isFaulty(pointer)) {
            faults.broken(fault);
        }
    }

    /** Whether it is an object; tells each field that is none of those. */
    public boolean isObjectOf(Set<String> fields) {
        if (!isObject()) {
            return false;
        }
        for (String name : names()) {
            if (!fields.contains(name)) {
                get(name).broken(CommonFault.UNKNOWN_FIELD);
            }
        }
        return true;
    }

    /** Whether it is an object; tells it if it is none. */
    public boolean isObject() {
        if (node == null || !node.isObject()) {
            missingOr(CommonFault.INVALID_OBJECT);
            return false;
        }
        return true;
    }

    /** The names of the fields. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        if (node != null) {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** The parts of a list that has so many; none if it is none. */
    public List<Part> list(int least, int most) {
        if (node == null || !node.isArray()) {
            missingOr(CommonFault.INVALID_ARRAY);
            return List.of();
        }
        if (node.size() < least || node.size() > most) {
            broken(TemplateFault.COUNT_OUT_OF_RANGE, least, most);
            return List.of();
        }
        List<Part> parts = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            parts.add(at(i));
        }
        return parts;
    }

    /** A list of texts, each as it is read. */
    public <T> List<T> each(int least, int most, Function<Part, @Nullable T> read) {
        List<T> values = new ArrayList<>();
        for (Part part : list(least, most)) {
            T value = read.apply(part);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    public @Nullable String text() {
        if (node == null || !node.isTextual()) {
            missingOr(CommonFault.INVALID_STRING);
            return null;
        }
        String text = node.textValue();
        TextFault fault = TextFault.of(text, TextKind.FREE);
        if (fault != null) {
            broken(fault);
            return null;
        }
        if (text.isBlank()) {
            broken(CommonFault.BLANK);
            return null;
        }
        if (text.length() > MOST_TEXT) {
            broken(CommonFault.TOO_LONG, MOST_TEXT);
            return null;
        }
        return text;
    }

    public @Nullable Boolean bool() {
        if (node == null || !node.isBoolean()) {
            missingOr(CommonFault.INVALID_BOOLEAN);
            return null;
        }
        return node.booleanValue();
    }

    /** A key of one of the document's own parts. */
    public @Nullable String keyOf(Set<String> declared) {
        String key = text();
        if (key != null && !declared.contains(key)) {
            broken(TemplateFault.UNKNOWN_KEY, shown(key));
            return null;
        }
        return key;
    }

    public @Nullable Integer integer(int least, int most) {
        if (node == null || !node.isIntegralNumber()) {
            missingOr(CommonFault.INVALID_INTEGER);
            return null;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            broken(CommonFault.OUT_OF_RANGE, least + "-" + most);
            return null;
        }
        return node.intValue();
    }

    /** The same, where nothing is allowed. */
    public @Nullable Integer integerIfThere(int least, int most) {
        return isThere() ? integer(least, most) : null;
    }

    /** A count of what a list has; told with the list's own code. */
    public @Nullable Integer count(int least, int most) {
        if (node == null || !node.isIntegralNumber()) {
            missingOr(CommonFault.INVALID_INTEGER);
            return null;
        }
        if (!node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            broken(TemplateFault.COUNT_OUT_OF_RANGE, least, most);
            return null;
        }
        return node.intValue();
    }

    /** What was posted, as far as an answer repeats it. */
    public static String shown(String posted) {
        return posted.length() <= MOST_SHOWN ? posted : posted.substring(0, MOST_SHOWN) + "…";
    }

    /** Tells that it is required, or what it should have been. */
    public void missingOr(FaultCode wrong) {
        broken(isThere() ? wrong : CommonFault.REQUIRED);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
