package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The results of an initiative as clients see them.
 *
 * @param disclosureControlled whether small counts were left out, because the reader is not the municipality whose citizens they are
 */
@Schema(name = "InitiativeResults")
public record ResultTable(UUID initiativeId, String by, boolean disclosureControlled, List<Row> rows) {

    /**
     * One row; a count that is left out is null and named in {@code suppressed}.
     *
     * @param counts by name
     */
    @Schema(name = "ResultRow")
    public record Row(
            String key,
            @JsonIgnore Map<String, @Nullable Long> counts,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suppressed) {

        @JsonAnyGetter
        @JsonInclude(JsonInclude.Include.ALWAYS)
        public Map<String, @Nullable Long> named() {
            return new LinkedHashMap<>(counts);
        }

        /** The row without any of its counts. */
        Row suppressedWhole() {
            Map<String, @Nullable Long> none = new LinkedHashMap<>();
            counts.keySet().forEach(name -> none.put(name, null));
            return new Row(key, none, List.copyOf(none.keySet()));
        }
    }

    /** What was published of a year. */
    static Row controlled(PublishedYear year) {
        Map<String, @Nullable Long> counts = new LinkedHashMap<>();
        List<String> suppressed = new ArrayList<>();
        for (String column : ResultRow.NONE.counts().keySet()) {
            boolean shown = year.shown().contains(column);
            counts.put(column, shown ? year.counts().all().get(column) : null);
            if (!shown) {
                suppressed.add(column);
            }
        }
        return new Row(String.valueOf(year.year()), counts, List.copyOf(suppressed));
    }

    static Row exact(ResultRow row) {
        return new Row(row.key(), new LinkedHashMap<>(row.counts()), List.of());
    }
}
