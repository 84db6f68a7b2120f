package dk.opgang.gateway.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a table.
 *
 * @param kind {@code text}, {@code number}, {@code unknown} or {@code suppressed}
 * @param text what people read; never blank
 * @param note a second line; empty if there is none
 * @param href where its text leads; null if nowhere
 * @param data its data attributes, without {@code data-}
 */
public record Cell(
        String kind, String text, String note, @Nullable String href, Map<String, String> data) {

    /** Money stands as text in the API, so that nobody rounds it. */
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,10})?");

    public static Cell text(String text) {
        return new Cell("text", text, "", null, Map.of());
    }

    public static Cell link(String text, String href) {
        return new Cell("text", text, "", href, Map.of());
    }

    /** A number of an answer; where there is none, whether somebody withholds it decides over the word. */
    public static Cell number(Words words, JsonNode value, String unit, boolean withheld) {
        if (value.isNumber() || AMOUNT.matcher(value.asText()).matches()) {
            BigDecimal number = value.isNumber() ? value.decimalValue() : new BigDecimal(value.asText());
            return new Cell("number", words.number(number, unit), "", null, Map.of("value", plain(number)));
        }
        return withheld
                ? new Cell("suppressed", words.withheld(), "", null, Map.of("value", "withheld"))
                : new Cell("unknown", words.unknown(), "", null, Map.of("value", "unknown"));
    }

    /** The number of that name in a row of an answer, which lists the names of those that it withholds. */
    public static Cell ofRow(Words words, JsonNode row, String name, String unit) {
        boolean withheld =
                row.path("suppressed").valueStream().anyMatch(it -> it.asText().equals(name));
        return number(words, row.path(name), unit, withheld);
    }

    public Cell with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new Cell(kind, text, note, href, more);
    }

    public Cell in(String column) {
        return with("column", column);
    }

    public Cell noting(String line) {
        return new Cell(kind, text, line, href, data);
    }

    /** The class of the element; none for plain text. */
    public String style() {
        return kind.equals("text") ? "" : kind;
    }

    public Iterable<Entry<String, String>> attributes() {
        return data.entrySet();
    }

    /** What a file for machines says: a number as the API writes it, never nothing. */
    public String raw() {
        return data.getOrDefault("value", text);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
