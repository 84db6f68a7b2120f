package dk.opgang.initiatives.template.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.problem.CommonFault;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object of the document, read field by field. A field that is null is as one that is missing. */
public final class Part {

    private static final int MOST = 50;

    private final Item object;
    private final Set<String> known = new HashSet<>();

    Part(Item object) {
        this.object = object;
    }

    public Reading reading() {
        return object.reading();
    }

    /** The pointer of a field, there or not. */
    public String pointer(String name) {
        return object.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer of the object itself. */
    public String pointer() {
        return object.pointer();
    }

    /** The names of all fields that stand there. */
    public List<String> names() {
        return object.node().properties().stream().map(field -> field.getKey()).toList();
    }

    /** Whether the field has a value. */
    public boolean has(String name) {
        JsonNode value = object.node().get(name);
        return value != null && !value.isNull();
    }

    /** Whether it is told that there is none. */
    public boolean isNull(String name) {
        JsonNode value = object.node().get(name);
        return value != null && value.isNull();
    }

    /** The field, or null without it. */
    public <T> @Nullable T optional(String name, Function<Item, @Nullable T> read) {
        known.add(name);
        JsonNode value = object.node().get(name);
        return value == null || value.isNull() ? null : read.apply(new Item(reading(), pointer(name), value));
    }

    /** The field; without it a fault, and null. */
    public <T> @Nullable T required(String name, Function<Item, @Nullable T> read) {
        if (!has(name)) {
            reading().broken(pointer(name), CommonFault.REQUIRED);
        }
        return optional(name, read);
    }

    /** A list of at most fifty elements, empty without it. */
    public <T> List<T> list(String name, Function<Item, @Nullable T> read) {
        List<T> told = optional(name, item -> item.list(0, MOST, read));
        return told == null ? List.of() : List.copyOf(told);
    }

    /** Codes of a published list. */
    public List<String> codes(String name, String list) {
        return list(name, item -> item.code(list));
    }

    /** Keys of parts of that kind, which stand elsewhere. */
    public List<String> keys(String name, KeyKind kind) {
        return list(name, item -> item.referring(kind));
    }

    /** Keys that mean something outside the document. */
    public List<String> keys(String name) {
        return list(name, Item::key);
    }

    /** Yes or no, no without it. */
    public boolean flag(String name) {
        return flag(name, false);
    }

    public boolean flag(String name, boolean without) {
        Boolean told = optional(name, Item::bool);
        return told == null ? without : told;
    }

    public @Nullable Integer integer(String name, int least, int most) {
        return optional(name, item -> item.integer(least, most));
    }

    /** A number, or the other without it. */
    public int integer(String name, int least, int most, int without) {
        Integer told = integer(name, least, most);
        return told == null ? without : told;
    }

    public @Nullable BigDecimal decimal(String name, NumberRange range) {
        return optional(name, item -> item.decimal(range));
    }

    public @Nullable String text(String name, int most) {
        return optional(name, item -> item.text(most));
    }

    /** A word of a few, or the other without it. */
    public <E extends Enum<E>> E word(String name, Class<E> words, E without) {
        E told = optional(name, item -> item.word(words));
        return told == null ? without : told;
    }

    void tellUnknownFields() {
        for (String name : names()) {
            if (!known.contains(name)) {
                reading().unreadable(pointer(name), CommonFault.UNKNOWN_FIELD);
            }
        }
    }
}
