package dk.opgang.initiatives.budgeting.allocation;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.constraint.Defaulted;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a pool is allocated, as clients tell it. What is left out has the value of the simplest rule.
 *
 * @param method {@code votes} (default) or {@code equal-shares}
 * @param utility {@code cost} (default): a proposal is worth to a voter what it costs; {@code count}: as much as any other
 * @param completion how what equal shares leave over is used: {@code none} (default), {@code add-one}, {@code votes} or
 *     {@code add-one-then-votes}
 * @param unitDkk by which {@code add-one} raises what each ballot has; 1.00 if missing
 * @param stopWhenFull whether raising ends as soon as nothing more fits into what is left; false if missing
 * @param leastVotes below which a proposal cannot be won; 1 if missing
 * @param supportFactor how many times their part of the pool the voters of a proposal may ask for; any number of times if missing
 * @param comparison {@code none} (default), or {@code satisfaction}: the result by votes is kept if more ballots have more of theirs
 *     won by it
 */
@Schema(name = "AllocationRules")
public record AllocationForm(
        @Defaulted @Nullable @Schema(examples = "equal-shares")
        String method,

        @Defaulted @Nullable @Schema(examples = "cost") String utility,

        @Defaulted @Nullable @Schema(examples = "add-one") String completion,

        @Defaulted
        @Nullable
        @DecimalMin("0.01")
        @Digits(integer = 11, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal unitDkk,

        @Defaulted @Nullable Boolean stopWhenFull,
        @Defaulted @Nullable @PositiveOrZero Integer leastVotes,

        @Nullable @Positive @Digits(integer = 9, fraction = 6)
        BigDecimal supportFactor,

        @Defaulted @Nullable @Schema(examples = "none") String comparison)
        implements Checked {

    private static final int ORE_DECIMALS = 2;

    /** Nothing told: by votes. */
    public static final AllocationForm DEFAULT =
            new AllocationForm(null, null, null, null, null, null, null, null).whole();

    /** The same with nothing left out but what may be missing. */
    public AllocationForm whole() {
        return new AllocationForm(
                Objects.requireNonNullElse(method, AllocationRules.Method.VOTES.code()),
                Objects.requireNonNullElse(utility, AllocationRules.Utility.COST.code()),
                Objects.requireNonNullElse(completion, AllocationRules.Completion.NONE.code()),
                Objects.requireNonNullElse(unitDkk, BigDecimal.ONE).setScale(ORE_DECIMALS),
                Objects.requireNonNullElse(stopWhenFull, false),
                Objects.requireNonNullElse(leastVotes, 1),
                supportFactor,
                Objects.requireNonNullElse(comparison, AllocationRules.Comparison.NONE.code()));
    }

    @Override
    public void check(Faults faults) {
        code("/method", method, AllocationRules.Method.values(), faults);
        code("/utility", utility, AllocationRules.Utility.values(), faults);
        code("/completion", completion, AllocationRules.Completion.values(), faults);
        code("/comparison", comparison, AllocationRules.Comparison.values(), faults);
    }

    private static void code(String pointer, @Nullable String code, Coded[] choices, Faults faults) {
        if (code != null && Coded.find(choices, code).isEmpty()) {
            faults.broken(CommonFault.UNKNOWN_CODE.at(pointer, Coded.codes(choices)));
        }
    }

    /** What was checked, as rules. */
    public AllocationRules rules() {
        AllocationForm told = whole();
        return new AllocationRules(
                known(AllocationRules.Method.values(), told.method),
                known(AllocationRules.Utility.values(), told.utility),
                known(AllocationRules.Completion.values(), told.completion),
                ore(Objects.requireNonNull(told.unitDkk)),
                Boolean.TRUE.equals(told.stopWhenFull),
                Objects.requireNonNullElse(told.leastVotes, 1),
                supportFactor,
                known(AllocationRules.Comparison.values(), told.comparison));
    }

    private static <T extends Coded> T known(T[] choices, @Nullable String code) {
        return Coded.find(choices, Objects.requireNonNull(code)).orElseThrow();
    }

    /** An amount in kroner as whole øre. */
    public static long ore(BigDecimal kroner) {
        return kroner.movePointRight(ORE_DECIMALS).longValueExact();
    }

    /** Whole øre as an amount in kroner. */
    public static BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, ORE_DECIMALS);
    }
}
