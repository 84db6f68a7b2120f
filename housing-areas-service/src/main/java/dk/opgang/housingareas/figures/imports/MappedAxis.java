package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.problem.InvalidValueException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a table tells the place, the indicator or the year of a number. White space around headings and entries says nothing.
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

    public MappedAxis {
        column = SourceText.orNull(column);
        constant = SourceText.orNull(constant);
        skip = skip == null ? null : skip.stream().map(SourceText::of).toList();
        values = values == null ? null : texts(values);
    }

    /** Each entry once; of two spellings of one entry that mean different things, neither can be the right one. */
    private static Map<String, Object> texts(Map<String, Object> values) {
        Map<String, Object> texts = new LinkedHashMap<>();
        values.forEach((entry, meaning) -> {
            String text = SourceText.of(String.valueOf(meaning));
            Object other = texts.putIfAbsent(SourceText.of(entry), text);
            if (other != null && !other.equals(text)) {
                throw new InvalidValueException(
                        ImportFault.REPEATED_ENTRY.at("/values", SourceText.of(entry), other, text));
            }
        });
        return texts;
    }

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

    boolean names(String entry) {
        return values != null && values.containsKey(entry) || skips(entry);
    }

    boolean namesEntries() {
        return values != null && !values.isEmpty();
    }

    boolean skips(String entry) {
        return skip != null && skip.contains(entry);
    }

    boolean skips(SourceCell cell) {
        return entries(cell).stream().anyMatch(this::skips);
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
        Map<String, Object> meanings = values;
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(meanings.get(entry)))
                .findFirst()
                .map(String::valueOf);
    }

    List<String> entries(SourceCell cell) {
        String key = key();
        return key == null ? List.of() : cell.keys().getOrDefault(key, List.of());
    }
}
