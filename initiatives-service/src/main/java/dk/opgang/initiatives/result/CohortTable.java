package dk.opgang.initiatives.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of enrolments, by when they began.
 *
 * @param disclosureControlled whether the reader sees what was published of the years alone: how many began
 */
@Schema(name = "Cohorts")
public record CohortTable(UUID initiativeId, String by, boolean disclosureControlled, List<Row> rows) {

    /**
     * The enrolments that began in one year, quarter or group.
     *
     * @param began all of them; they stand in one of the states each
     * @param outcomes how many ended with which outcome
     * @param after6 of those who began a job: 6 months later
     */
    @Schema(name = "Cohort")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Row(
            String key,
            @Nullable Long began,
            @Nullable Long referred,
            @Nullable Long enrolled,
            @Nullable Long active,
            @Nullable Long paused,
            @Nullable Long completed,
            @Nullable Long droppedOut,
            @Nullable Map<String, Long> outcomes,
            @Nullable After after6,
            @Nullable After after12) {

        /** With what was published alone. */
        static Row controlled(String key, @Nullable Long began) {
            return new Row(key, began, null, null, null, null, null, null, null, null, null);
        }
    }

    /** How many are still in the job, of those of whom it is known. */
    @Schema(name = "CohortAfterMonths")
    public record After(
            long followedUp,
            long retention,
            long retentionInArea,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal retentionPct,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal retentionInAreaPct) {

        static After of(long followedUp, long retention, long inArea) {
            return new After(
                    followedUp, retention, inArea, Percent.of(retention, followedUp), Percent.of(inArea, retention));
        }
    }
}
