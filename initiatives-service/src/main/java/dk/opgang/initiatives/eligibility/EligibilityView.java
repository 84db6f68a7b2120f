package dk.opgang.initiatives.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.initiatives.template.predicate.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template says of somebody. A partner is told the answer alone.
 *
 * @param eligible null as long as it is open
 * @param rules the rules in the order of the document, each with what came of it
 * @param steps what the ladder says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EligibilityView(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Boolean eligible,
        @Nullable LocalDate on,
        @Nullable String templateKey,
        @Nullable Integer version,
        @Nullable String step,
        @Nullable List<Reason> rules,
        @Nullable List<StepView> steps) {

    /**
     * A step of the ladder.
     *
     * @param reachable null as long as it is open
     * @param because codes of the rules that are not met or open
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StepView(String step, @Nullable Boolean reachable, List<String> because) {}

    /** All that a partner is told. */
    EligibilityView alone() {
        return new EligibilityView(eligible, null, null, null, null, null, null);
    }
}
