package dk.opgang.participants.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many were assessed in one way before and in one way after.
 *
 * @param key a school year, or the id of an area; none without one, or with one that may not be read
 * @param before a code of education-readiness
 * @param after a code of education-readiness
 * @param persons null if it is left out
 * @param suppressed the names of the numbers that are left out
 */
@Schema(name = "EducationReadinessOutcomeRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
record OutcomeRow(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String key,
        String before,
        String after,
        @Nullable Long persons,
        List<String> suppressed) {}
