package dk.opgang.initiatives.budgeting.allocation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it is answered.
 *
 * @param kept {@code votes} also where the comparison preferred the result by votes
 * @param ballots how many are not blank
 * @param endowment what each ballot had in the end, in øre; null by votes and without ballots
 * @param proposals by number
 */
@Schema(name = "BudgetAllocation")
public record AllocationView(
        String method,
        String utility,
        String completion,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal unitDkk,
        String kept,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal poolDkk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spentDkk,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal leftDkk,
        long ballots,
        @Nullable Exactly endowment,
        List<Fate> proposals) {

    /** An exact fraction, reduced; digits as text, since they may be many. */
    @Schema(name = "ExactFraction")
    public record Exactly(String numerator, String denominator) {

        static @Nullable Exactly of(@Nullable Fraction fraction) {
            return fraction == null
                    ? null
                    : new Exactly(
                            fraction.numerator().toString(),
                            fraction.denominator().toString());
        }
    }

    /**
     * What became of one proposal.
     *
     * @param votes how many ballots approve it
     * @param supported whether it has votes enough to be won at all
     * @param order when it was won: 1, 2, 3, …; null if it is lost
     * @param by {@code equal-shares} or {@code votes}; null if it is lost
     * @param share the most that one ballot paid for it, in øre; null unless it was won by equal shares
     * @param effectiveVotes its cost in shares, rounded down
     * @param moneyBehindDkk what its ballots had left together when equal shares had bought what they could, rounded down to an øre
     */
    @Schema(name = "BudgetAllocationProposal")
    public record Fate(
            int number,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String title,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal costDkk,
            @Nullable Long votes,
            boolean supported,
            boolean won,
            @Nullable Integer order,
            @Nullable String by,
            @Nullable Exactly share,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal effectiveVotes,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal moneyBehindDkk) {

        static Fate of(Allocation.Fate fate, @Nullable String title) {
            return new Fate(
                    fate.number(),
                    title,
                    AllocationForm.kroner(fate.cost()),
                    fate.votes(),
                    fate.supported(),
                    fate.isWon(),
                    fate.order(),
                    fate.by() == null ? null : fate.by().code(),
                    Exactly.of(fate.share()),
                    fate.effectiveVotes(),
                    fate.moneyBehind() == null ? null : AllocationForm.kroner(fate.moneyBehind()));
        }

        private Fate withoutVotes() {
            return new Fate(number, title, costDkk, null, supported, won, order, by, null, null, null);
        }
    }

    /** @param titles of the proposals by their numbers; null where there is none */
    public static AllocationView of(Allocation it, IntFunction<@Nullable String> titles) {
        return new AllocationView(
                it.rules().method().code(),
                it.rules().utility().code(),
                it.rules().completion().code(),
                AllocationForm.kroner(it.rules().unit()),
                it.kept().code(),
                AllocationForm.kroner(it.pool()),
                AllocationForm.kroner(it.spent()),
                AllocationForm.kroner(it.left()),
                it.ballots(),
                Exactly.of(it.endowment()),
                it.proposals().stream()
                        .map(fate -> Fate.of(fate, titles.apply(fate.number())))
                        .toList());
    }

    /** What may be told where so few voted that numbers of votes would tell how somebody did. */
    public AllocationView withoutVotes() {
        return new AllocationView(
                method,
                utility,
                completion,
                unitDkk,
                kept,
                poolDkk,
                spentDkk,
                leftDkk,
                ballots,
                endowment,
                proposals.stream().map(Fate::withoutVotes).toList());
    }
}
