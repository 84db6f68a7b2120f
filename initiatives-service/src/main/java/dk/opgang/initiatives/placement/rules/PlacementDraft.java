package dk.opgang.initiatives.placement.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a poster says of a placement, readable but not yet checked. Missing values are null: the rules tell which are needed.
 *
 * @param employerCvr CVR of the employer, eight digits
 * @param to first day after the placement; open-ended without it
 * @param weeklyHours agreed hours a week
 * @param outcomeOn the day of the outcome; without it the day on which the placement ended
 */
public record PlacementDraft(
        @Nullable String kind,
        @Nullable String employerCvr,
        @Nullable String employerName,
        @Nullable String employerKind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal hourlyWageDkk,
        @Nullable String schoolStatus,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn) {

    /** The day of the outcome, told or implied by the end of the placement. */
    public @Nullable LocalDate effectiveOutcomeOn() {
        return outcome != null && outcomeOn == null ? to : outcomeOn;
    }
}
