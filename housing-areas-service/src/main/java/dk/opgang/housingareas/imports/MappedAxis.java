package dk.opgang.housingareas.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a table tells the area, the indicator or the year of a number.
 *
 * @param column the column of CSV or the dimension of JSON-stat
 * @param values what its entries are called here; an entry that is missing stands for itself if there are none at all
 * @param skip entries whose numbers are not wanted
 * @param constant what all numbers are about, in place of a column
 * @param across whether its entries are the headings of the columns that nothing else names; only in CSV
 */
public record MappedAxis(
        @Nullable String column,
        @Nullable Map<String, Object> values,
        @Nullable List<String> skip,
        @Nullable String constant,
        @Nullable Boolean across) {

    /** The key of what a number is about by the heading that it stands under. No column has this name. */
    static final String ACROSS = "\u0000";

    boolean isClear() {
        int said = (column == null ? 0 : 1) + (constant == null ? 0 : 1) + (isAcross() ? 1 : 0);
        return said == 1;
    }

    boolean isAcross() {
        return Boolean.TRUE.equals(across);
    }

    /** By what the numbers tell it; null for a constant. */
    @Nullable
    String key() {
        return isAcross() ? ACROSS : column;
    }

    boolean skips(SourceCell cell) {
        return skip != null && entries(cell).stream().anyMatch(skip::contains);
    }

    /** What the number is about, if the mapping tells it. */
    Optional<String> of(SourceCell cell) {
        if (constant != null) {
            return Optional.of(constant);
        }
        List<String> entries = entries(cell);
        if (values == null || values.isEmpty()) {
            return entries.stream().findFirst();
        }
        return entries.stream().filter(values::containsKey).findFirst().map(entry -> String.valueOf(values.get(entry)));
    }

    List<String> entries(SourceCell cell) {
        String key = key();
        return key == null ? List.of() : cell.keys().getOrDefault(key, List.of());
    }
}
