package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementForm.Employer;
import dk.opgang.initiatives.placement.rules.PlacementForm.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A placement as a row of a batch. Only its key must be there to be read; all else is asked for by the placement rules. */
public record PlacementRow(
        String sourceSystem,
        String sourceId,
        @Nullable UUID participantId,
        @Nullable UUID initiativeId,
        @Nullable String kind,
        @Nullable String employerCvr,
        @Nullable String employerName,
        @Nullable String employerKind,
        @Nullable UUID housingAreaId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal weeklyHours,
        @Nullable BigDecimal hourlyWageDkk,
        @Nullable String schoolStatus,
        @Nullable String outcome,
        @Nullable LocalDate outcomeOn,
        @Nullable UUID openingId) {

    /** The same of somebody else. */
    PlacementRow about(UUID person) {
        return new PlacementRow(
                sourceSystem,
                sourceId,
                person,
                initiativeId,
                kind,
                employerCvr,
                employerName,
                employerKind,
                housingAreaId,
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                outcome,
                outcomeOn,
                openingId);
    }

    /** As it would be posted alone, without its key. */
    @SuppressWarnings("NullAway") // Cells that are missing or could not be read are null: the rules tell of them.
    PlacementForm form() {
        return new PlacementForm(
                null,
                initiativeId,
                participantId,
                kind,
                new Employer(employerCvr, employerName, employerKind),
                housingAreaId,
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                new Outcome(outcome, outcomeOn),
                openingId);
    }
}
