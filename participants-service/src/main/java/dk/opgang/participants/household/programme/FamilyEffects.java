package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.draw.Draws;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.value.Dkk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a household drew before the programme and after.
 *
 * @param before null as long as no year is told and the family is not connected
 * @param differenceDkk after less before
 * @param differencePct of before, to one decimal; null if that is nothing
 * @param startedOn the day of the step connection, the first one
 * @param exitedOn the day of the step exit
 */
@Schema(name = "HouseholdEffects")
record FamilyEffects(
        @Nullable Year before,
        Year after,
        @Nullable Dkk differenceDkk,
        @Nullable BigDecimal differencePct,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate exitedOn) {

    private static final List<String> KINDS =
            List.copyOf(CodeList.load("draw-kinds").keys());
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * The draws of one year.
     *
     * @param byKind by the codes of draw-kinds that occur
     */
    @Schema(name = "HouseholdEffectsYear")
    record Year(int year, Dkk totalDkk, Map<String, Dkk> byKind) {

        static Year of(int year, List<Draws.Sum> sums) {
            Map<String, Dkk> byKind = new LinkedHashMap<>();
            KINDS.forEach(kind -> sums.stream()
                    .filter(sum -> sum.kind().equals(kind))
                    .forEach(sum -> byKind.put(kind, new Dkk(sum.amountDkk()))));
            BigDecimal total = sums.stream().map(Draws.Sum::amountDkk).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Year(year, new Dkk(total), byKind);
        }
    }

    static FamilyEffects of(
            @Nullable Year before, Year after, @Nullable LocalDate startedOn, @Nullable LocalDate exitedOn) {
        if (before == null) {
            return new FamilyEffects(null, after, null, null, startedOn, exitedOn);
        }
        BigDecimal was = before.totalDkk().amount();
        BigDecimal difference = after.totalDkk().amount().subtract(was);
        BigDecimal pct = was.signum() == 0 ? null : HUNDRED.multiply(difference).divide(was, 1, RoundingMode.HALF_UP);
        return new FamilyEffects(before, after, new Dkk(difference), pct, startedOn, exitedOn);
    }
}
