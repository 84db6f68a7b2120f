package dk.opgang.participants.household.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.constraint.HasHappened;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a family. It is used for the answer and kept nowhere.
 *
 * @param on the day whose rules are asked for
 * @param householdIncomeDkk kroner a year
 * @param ageAtPregnancy whole years
 */
@Schema(name = "FamilyProgrammeQuestion")
record FamilyProgrammeQuestion(
        @NotNull @HasHappened LocalDate on,

        @Nullable @DecimalMin("0") @Digits(integer = 11, fraction = 2) @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal householdIncomeDkk,

        @Nullable Boolean thinFamilyNetwork,
        @Nullable @Min(0) @Max(100) Integer ageAtPregnancy,
        @Nullable Boolean unstableAttachment,
        @Nullable Boolean earlierWellbeingChallenges) {

    /** What is known of a characteristic, a code of family-programme-characteristics; null if nothing is. */
    @Nullable
    Object of(String characteristic) {
        return switch (characteristic) {
            case "household-income" -> householdIncomeDkk;
            case "thin-family-network" -> thinFamilyNetwork;
            case "age-at-pregnancy" -> ageAtPregnancy;
            case "unstable-attachment" -> unstableAttachment;
            case "earlier-wellbeing-challenges" -> earlierWellbeingChallenges;
            // A characteristic of later rules that nobody can tell yet is one of which nothing is known.
            default -> null;
        };
    }

    /** Nothing of the family: it may end in a log. */
    @Override
    public String toString() {
        return "FamilyProgrammeQuestion[**********]";
    }
}
