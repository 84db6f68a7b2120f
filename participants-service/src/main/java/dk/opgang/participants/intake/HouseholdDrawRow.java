package dk.opgang.participants.intake;

import dk.opgang.participants.household.draw.DrawForm;
import dk.opgang.platform.constraint.CodeOf;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a batch of draws, its components being the CSV columns. */
record HouseholdDrawRow(
        String sourceSystem,
        String sourceId,
        UUID householdId,
        @Nullable UUID participantId,
        @CodeOf("draw-kinds") String kind,
        Integer year,

        @DecimalMin(DrawForm.SMALLEST) @DecimalMax(DrawForm.LARGEST) @Digits(integer = 7, fraction = 2)
        BigDecimal amountDkk,

        @CodeOf("draw-bases") String basis) {
    /** The row about somebody else. */
    HouseholdDrawRow about(UUID participant) {
        return new HouseholdDrawRow(sourceSystem, sourceId, householdId, participant, kind, year, amountDkk, basis);
    }

    /** The row as a single request. */
    DrawForm form() {
        return new DrawForm(kind, year, amountDkk, participantId, basis, new Source(sourceSystem, sourceId));
    }
}
