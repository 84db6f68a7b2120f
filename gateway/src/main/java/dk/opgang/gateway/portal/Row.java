package dk.opgang.gateway.portal;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * One row of a table.
 *
 * @param head what it is about
 * @param cells the others, in the order of the columns
 * @param data its data attributes, without {@code data-}
 */
public record Row(Cell head, List<Cell> cells, Map<String, String> data) {

    public Row(Cell head, List<Cell> cells) {
        this(head, cells, Map.of());
    }

    public Iterable<Entry<String, String>> attributes() {
        return data.entrySet();
    }
}
