package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.programme.CountedHouseholds.Drawn;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the programme came to over all households in it that drew in both years.
 *
 * @param differenceDkk after less before
 * @param perHouseholdDkk the difference for each household on average; null without any
 * @param suppressed the names of the numbers that are left out, which are null
 * @param disclosureControlled whether numbers may be left out
 */
@Schema(name = "ProgrammeEffects")
record ProgrammeEffects(
        String municipalityCode,
        int beforeYear,
        int afterYear,
        @Nullable UUID housingAreaId,
        @Nullable Long households,
        @Nullable Dkk beforeDkk,
        @Nullable Dkk afterDkk,
        @Nullable Dkk differenceDkk,
        @Nullable Dkk perHouseholdDkk,
        List<String> suppressed,
        boolean disclosureControlled) {

    private static final List<String> NUMBERS =
            List.of("households", "beforeDkk", "afterDkk", "differenceDkk", "perHouseholdDkk");

    /** What is asked for. */
    record Question(
            String municipalityCode,
            int beforeYear,
            int afterYear,
            @Nullable UUID housingAreaId) {

        YearPair years() {
            return new YearPair(beforeYear, afterYear);
        }
    }

    static ProgrammeEffects of(Question question, Drawn drawn, boolean controlled) {
        BigDecimal before = drawn.sumBefore();
        BigDecimal after = drawn.sumAfter();
        BigDecimal difference = after.subtract(before);
        int count = drawn.households();
        return new ProgrammeEffects(
                question.municipalityCode(),
                question.beforeYear(),
                question.afterYear(),
                question.housingAreaId(),
                (long) count,
                new Dkk(before),
                new Dkk(after),
                new Dkk(difference),
                count == 0 ? null : new Dkk(difference.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP)),
                List.of(),
                controlled);
    }

    static ProgrammeEffects suppressed(Question question) {
        return new ProgrammeEffects(
                question.municipalityCode(),
                question.beforeYear(),
                question.afterYear(),
                question.housingAreaId(),
                null,
                null,
                null,
                null,
                null,
                NUMBERS,
                true);
    }
}
