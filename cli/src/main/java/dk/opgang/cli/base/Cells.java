package dk.opgang.cli.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A JSON object as the cells of a row. A member of a member is named as the columns of batches are ({@code source.system} is
 * {@code sourceSystem}); a list stands as JSON. What is withheld says so, and is never an empty cell.
 */
public final class Cells {

    private static final String WITHHELD = "withheld";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    private final Map<String, String> byColumn = new LinkedHashMap<>();

    private Cells() {}

    public static Cells of(JsonNode item) {
        Cells cells = new Cells();
        if (item.isObject()) {
            cells.add("", item);
        } else {
            cells.byColumn.put("value", text(item));
        }
        return cells;
    }

    public Set<String> columns() {
        return byColumn.keySet();
    }

    /** The cells of those columns, empty where the row has none. */
    public List<String> values(Iterable<String> columns) {
        List<String> values = new ArrayList<>();
        columns.forEach(column -> values.add(byColumn.getOrDefault(column, "")));
        return values;
    }

    /** The same as they may stand in a file that office programs open: what they would take for a formula has an apostrophe in front. */
    public List<String> guarded(Iterable<String> columns) {
        return values(columns).stream().map(Cells::guarded).toList();
    }

    private static String guarded(String text) {
        boolean isRisky =
                FORMULA.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
        return isRisky ? "'" + text : text;
    }

    private void add(String prefix, JsonNode object) {
        Set<String> withheld = new TreeSet<>();
        object.path("suppressed").forEach(name -> withheld.add(name.asText()));
        object.properties().forEach(member -> {
            String column = prefix.isEmpty() ? member.getKey() : prefix + capital(member.getKey());
            JsonNode value = member.getValue();
            if (value.isObject()) {
                add(column, value);
            } else if (value.isNull() && withheld.contains(member.getKey())) {
                byColumn.put(column, WITHHELD);
            } else {
                byColumn.put(column, text(value));
            }
        });
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString();
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
