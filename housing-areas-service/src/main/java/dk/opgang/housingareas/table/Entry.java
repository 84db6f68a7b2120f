package dk.opgang.housingareas.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values null where a number is left out or not known
 * @param suppressed names of the measures that are left out by the disclosure control
 */
public record Entry(
        List<String> keys, List<@Nullable Number> values, List<@Nullable String> notes, Set<String> suppressed) {

    public Entry {
        keys = List.copyOf(keys);
        values = Collections.unmodifiableList(new ArrayList<>(values));
        notes = Collections.unmodifiableList(new ArrayList<>(notes));
        suppressed = Collections.unmodifiableSet(new LinkedHashSet<>(suppressed));
    }

    public static Entry of(List<String> keys, List<@Nullable Number> values, List<String> suppressed) {
        return new Entry(keys, values, List.of(), new LinkedHashSet<>(suppressed));
    }
}
