package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of an allocation; amounts are in øre.
 *
 * @param kept whose result it is: that of votes as well where the comparison preferred it
 * @param ballots how many are not blank
 * @param endowment of every ballot in the end; null by votes and without ballots
 * @param proposals by number
 * @param byVotes the numbers of those that would be won by votes, in the order in which they are
 */
public record Allocation(
        AllocationRules rules,
        AllocationRules.Method kept,
        long pool,
        long spent,
        long ballots,
        @Nullable Fraction endowment,
        List<Fate> proposals,
        List<Integer> byVotes) {

    /**
     * What became of one proposal.
     *
     * @param order when it was won: first, second, …; null if it is lost
     * @param by what won it
     * @param share the most that one of its ballots paid; null unless it was won by equal shares
     * @param effectiveVotes its cost in shares, two decimals, rounded down
     * @param moneyBehind what its ballots had left when the shares were dealt out, rounded down; null by votes
     */
    public record Fate(
            int number,
            long cost,
            long votes,
            boolean supported,
            @Nullable Integer order,
            AllocationRules.@Nullable Method by,
            @Nullable Fraction share,
            @Nullable BigDecimal effectiveVotes,
            @Nullable Long moneyBehind) {

        public boolean isWon() {
            return order != null;
        }
    }

    public long left() {
        return pool - spent;
    }
}
