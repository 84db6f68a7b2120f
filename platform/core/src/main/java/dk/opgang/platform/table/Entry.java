package dk.opgang.platform.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param values null where a number is left out or not known
 * @param left names of the measures that have no number, by why that is so where it is to be told
 * @param remarked by measure what the source remarks on the number; JSON-stat has it as the status of the cell
 */
public record Entry(
        List<String> keys,
        List<@Nullable Number> values,
        List<@Nullable String> notes,
        Map<Gap, Set<String>> left,
        Map<String, String> remarked) {

    /** Written out, since the compact form would not keep in its class which elements may be null. */
    public Entry(
            List<String> keys,
            List<@Nullable Number> values,
            List<@Nullable String> notes,
            Map<Gap, Set<String>> left,
            Map<String, String> remarked) {
        this.keys = List.copyOf(keys);
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
        this.notes = Collections.unmodifiableList(new ArrayList<>(notes));
        this.left = Collections.unmodifiableMap(new LinkedHashMap<>(left));
        this.remarked = Map.copyOf(remarked);
    }

    public static Entry of(List<String> keys, List<@Nullable Number> values, List<String> suppressed) {
        return new Entry(keys, values, List.of(), Map.of(Gap.SUPPRESSED, new LinkedHashSet<>(suppressed)), Map.of());
    }

    /** A row with texts; the named measures follow from figures that are missing. */
    public static Entry open(
            List<String> keys,
            List<@Nullable Number> values,
            List<@Nullable String> notes,
            Collection<String> undetermined) {
        return new Entry(keys, values, notes, Map.of(Gap.UNDETERMINED, new LinkedHashSet<>(undetermined)), Map.of());
    }

    public Set<String> left(Gap why) {
        return left.getOrDefault(why, Set.of());
    }
}
