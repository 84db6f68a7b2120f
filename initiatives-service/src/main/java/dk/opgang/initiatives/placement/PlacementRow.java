package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementForm.Employer;
import dk.opgang.initiatives.placement.rules.PlacementForm.Occupation;
import dk.opgang.initiatives.placement.rules.PlacementForm.Outcome;
import dk.opgang.platform.text.NumberField;
import dk.opgang.platform.value.Source;
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
        @Nullable @NumberField String employerPNumber,
        @Nullable String occupationCode,
        @Nullable String occupationLabel,
        @Nullable String payer,
        @Nullable String step,
        @Nullable String trade,
        @Nullable String jobKind,
        @Nullable String prospect,
        @Nullable UUID contractId,
        @Nullable UUID openingId,
        @Nullable UUID institutionId,
        @Nullable String longerPeriodGround,
        @Nullable String extensionOfSourceId,
        @Nullable UUID mentorHolderId) {

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
                employerPNumber,
                occupationCode,
                occupationLabel,
                payer,
                step,
                trade,
                jobKind,
                prospect,
                contractId,
                openingId,
                institutionId,
                longerPeriodGround,
                extensionOfSourceId,
                mentorHolderId);
    }

    /** As it would be posted alone, without what it extends, which is told by its key. */
    @SuppressWarnings("NullAway") // Cells that are missing or could not be read are null: the rules tell of them.
    PlacementForm form() {
        return new PlacementForm(
                sourceSystem == null || sourceId == null ? null : new Source(sourceSystem, sourceId),
                initiativeId,
                participantId,
                kind,
                new Employer(employerCvr, employerName, employerKind, employerPNumber),
                housingAreaId,
                from,
                to,
                weeklyHours,
                hourlyWageDkk,
                schoolStatus,
                new Outcome(outcome, outcomeOn),
                new Occupation(occupationCode, occupationLabel),
                payer,
                step,
                trade,
                jobKind,
                prospect,
                contractId,
                openingId,
                institutionId,
                longerPeriodGround,
                null,
                mentorHolderId);
    }

    Draft draft() {
        return new Draft(
                form(), null, extensionOfSourceId == null ? null : new Source(sourceSystem, extensionOfSourceId));
    }
}
