package dk.opgang.platform.table;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What one key of a row stands for.
 *
 * @param id as in JSON
 * @param role {@code TIME} for years and dates, {@code PLACE} for areas
 * @param categories the keys that occur with their labels, in order
 */
public record Dimension(String id, Text label, Role role, Map<String, Text> categories) {

    /** The roles that JSON-stat knows, and none. */
    public enum Role {
        PLAIN,
        TIME,
        PLACE
    }

    public Dimension {
        categories = new LinkedHashMap<>(categories);
    }

    /** Years, dates or other keys that are their own labels. */
    public static Dimension of(String id, Text label, Role role, Collection<String> keys) {
        Map<String, Text> categories = new LinkedHashMap<>();
        keys.forEach(key -> categories.put(key, new Text(key, key)));
        return new Dimension(id, label, role, categories);
    }

    /** Codes with the labels of their list. */
    public static Dimension of(String id, CodeList list, Collection<String> codes) {
        Map<String, Text> categories = new LinkedHashMap<>();
        codes.forEach(code ->
                categories.put(code, list.find(code).map(it -> it.labels()).orElse(new Text(code, code))));
        return new Dimension(id, list.labels(), Role.PLAIN, categories);
    }

    /** Housing areas by their ids, with their names. */
    public static Dimension ofAreas(Map<UUID, String> names) {
        Map<String, Text> categories = new LinkedHashMap<>();
        names.forEach((id, name) -> categories.put(id.toString(), new Text(name, name)));
        return new Dimension("housingAreaId", new Text("Boligområde", "Housing area"), Role.PLACE, categories);
    }

    /** The same with one more key at the end. */
    public Dimension and(String key, Text keyLabel) {
        Map<String, Text> more = new LinkedHashMap<>(categories);
        more.put(key, keyLabel);
        return new Dimension(id, label, role, more);
    }
}
