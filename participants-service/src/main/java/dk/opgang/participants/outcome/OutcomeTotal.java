package dk.opgang.participants.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.number.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All who were guided.
 *
 * @param ready how many were assessed to be ready
 * @param becameReady how many were assessed not to be ready before, and ready after
 * @param lostReadiness how many were assessed to be ready before, and not after
 * @param startedYouthEducation how many began a youth education since the guidance began
 * @param completedYouthEducation how many of these completed one
 * @param completedPct the same of 100 who began one; null if nobody did
 * @param suppressed the names of the numbers that are left out, which are null
 */
@Schema(name = "EducationReadinessOutcomeTotal")
@JsonInclude(JsonInclude.Include.ALWAYS)
record OutcomeTotal(
        @Nullable Long persons,
        Ready ready,
        @Nullable Long becameReady,
        @Nullable Long lostReadiness,
        @Nullable Long startedYouthEducation,
        @Nullable Long completedYouthEducation,
        @Nullable BigDecimal completedPct,
        List<String> suppressed) {

    static final String PERSONS = "persons";
    static final String READY_BEFORE = "ready.before";
    static final String READY_AFTER = "ready.after";
    static final String BECAME_READY = "becameReady";
    static final String LOST_READINESS = "lostReadiness";
    static final String STARTED = "startedYouthEducation";
    static final String COMPLETED = "completedYouthEducation";
    static final String COMPLETED_PCT = "completedPct";

    private static final List<String> COUNTS =
            List.of(PERSONS, READY_BEFORE, READY_AFTER, BECAME_READY, LOST_READINESS, STARTED, COMPLETED);

    /** How many were ready at either time. */
    @Schema(name = "EducationReadinessOutcomeReady")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Ready(@Nullable Long before, @Nullable Long after) {}

    /** @param shown the number of that name; null if it is left out */
    static OutcomeTotal of(Function<String, @Nullable Long> shown) {
        List<String> suppressed = new ArrayList<>();
        COUNTS.stream().filter(name -> shown.apply(name) == null).forEach(suppressed::add);
        Long started = shown.apply(STARTED);
        Long completed = shown.apply(COMPLETED);
        if (started == null || completed == null) {
            suppressed.add(COMPLETED_PCT);
        }
        return new OutcomeTotal(
                shown.apply(PERSONS),
                new Ready(shown.apply(READY_BEFORE), shown.apply(READY_AFTER)),
                shown.apply(BECAME_READY),
                shown.apply(LOST_READINESS),
                started,
                completed,
                started == null || completed == null || started == 0 ? null : new Share(completed, started).pct(),
                List.copyOf(suppressed));
    }
}
