package dk.opgang.network.sharing;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a method came to where it comes from, as it was published when its owner kept it.
 *
 * @param rows the years of which anything was known
 */
@Schema(name = "ResultSnapshot")
record SnapshotView(
        UUID id,
        UUID sharedInitiativeId,
        @JsonUnwrapped SnapshotForm form,
        List<Row> rows,
        @JsonUnwrapped Stored stored) {

    /**
     * A year; a count that was not disclosed is null and named in {@code suppressed}.
     *
     * @param key the year
     * @param counts by name
     */
    @Schema(name = "ResultSnapshotRow")
    record Row(String key, @JsonIgnore Map<String, @Nullable Number> counts, List<String> suppressed) {

        @JsonAnyGetter
        @JsonInclude(JsonInclude.Include.ALWAYS)
        public Map<String, @Nullable Number> named() {
            return new LinkedHashMap<>(counts);
        }

        static Row of(KeptYear year) {
            return new Row(Integer.toString(year.year()), year.counts(), year.suppressed());
        }
    }

    static SnapshotView of(Snapshot snapshot) {
        return new SnapshotView(
                snapshot.id(),
                snapshot.sharedInitiativeId(),
                snapshot.form(),
                snapshot.years().stream().map(Row::of).toList(),
                Stored.of(snapshot));
    }
}
