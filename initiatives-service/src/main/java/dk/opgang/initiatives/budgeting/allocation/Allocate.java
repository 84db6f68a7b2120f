package dk.opgang.initiatives.budgeting.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The allocation of a pool among proposals by the ballots. */
public final class Allocate {

    /** Asked again and again while it goes on; ends it by what it throws. */
    @FunctionalInterface
    public interface Checkpoint {

        /** Nothing ends the allocation. */
        Checkpoint NONE = () -> {};

        void pass();
    }

    private final Poll poll;
    private final AllocationRules rules;
    private final Checkpoint checkpoint;
    private final EqualShares shares;

    private Allocate(Election election, Checkpoint checkpoint) {
        this.poll = new Poll(election);
        this.rules = election.rules();
        this.checkpoint = checkpoint;
        this.shares = new EqualShares(poll, rules.utility());
    }

    /** What the rules make of the ballots; the same at any time. */
    public static Allocation of(Election election) {
        return of(election, Checkpoint.NONE);
    }

    /** The same, as long as the checkpoint lets it go on. */
    public static Allocation of(Election election, Checkpoint checkpoint) {
        return new Allocate(election, checkpoint).result();
    }

    private Allocation result() {
        List<Integer> byVotes = ByVotes.of(poll, List.of(), poll.pool);
        if (poll.ballots == 0 || rules.method() == AllocationRules.Method.VOTES) {
            return answer(rules.method(), null, List.of(), byVotes, byVotes);
        }
        Fraction endowment = raised();
        shares.buy(endowment, poll.pool);
        List<Integer> bought = shares.won();
        List<Integer> after =
                rules.completion().endsByVotes() ? ByVotes.of(poll, bought, poll.pool - shares.spent()) : List.of();
        if (rules.comparison() == AllocationRules.Comparison.SATISFACTION
                && prefersVotes(byVotes, concat(bought, after))) {
            return answer(AllocationRules.Method.VOTES, endowment, List.of(), byVotes, byVotes);
        }
        return answer(AllocationRules.Method.EQUAL_SHARES, endowment, bought, after, byVotes);
    }

    /** The endowment whose result counts: that of the plain division, or the last one of the steps above it that the pool pays for. */
    private Fraction raised() {
        Fraction result = Fraction.of(poll.pool, poll.ballots);
        shares.buy(result, poll.pool);
        if (!rules.raises() || poll.costOfSupported() <= poll.pool) {
            return result;
        }
        long next = poll.pool / poll.ballots / rules.unit() * rules.unit() + rules.unit();
        while (goesOn() && buysWithinPool(next)) {
            result = Fraction.whole(next);
            next += rules.unit();
        }
        return result;
    }

    private boolean goesOn() {
        Set<Integer> won = new HashSet<>(shares.won());
        long left = poll.pool - shares.spent();
        return IntStream.of(poll.supportedPlaces())
                .anyMatch(p -> !won.contains(p) && (!rules.stopWhenFull() || poll.costs[p] <= left));
    }

    private boolean buysWithinPool(long endowment) {
        checkpoint.pass();
        return shares.buy(Fraction.whole(endowment), poll.pool);
    }

    /** Whether more ballots have more of their proposals won by votes than the other way round. */
    private boolean prefersVotes(List<Integer> byVotes, List<Integer> result) {
        Set<Integer> one = new HashSet<>(byVotes);
        Set<Integer> other = new HashSet<>(result);
        long more = 0;
        for (int b = 0; b < poll.approvals.length; b++) {
            more += poll.weights[b] * Long.signum(count(poll.approvals[b], one) - count(poll.approvals[b], other));
        }
        return more > 0;
    }

    private static long count(int[] places, Set<Integer> won) {
        return IntStream.of(places).filter(won::contains).count();
    }

    private static List<Integer> concat(List<Integer> first, List<Integer> second) {
        List<Integer> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private Allocation answer(
            AllocationRules.Method kept,
            @Nullable Fraction endowment,
            List<Integer> bought,
            List<Integer> voted,
            List<Integer> byVotes) {
        List<Integer> won = concat(bought, voted);
        Map<Integer, Integer> orders = new HashMap<>();
        won.forEach(p -> orders.put(p, orders.size() + 1));
        boolean dealtOut = kept == AllocationRules.Method.EQUAL_SHARES && endowment != null;
        return new Allocation(
                rules,
                kept,
                poll.pool,
                won.stream().mapToLong(p -> poll.costs[p]).sum(),
                poll.ballots,
                endowment,
                IntStream.range(0, poll.size())
                        .mapToObj(p -> fate(p, orders.get(p), bought.size(), dealtOut))
                        .toList(),
                byVotes.stream().map(p -> poll.numbers[p]).toList());
    }

    private Allocation.Fate fate(int p, @Nullable Integer order, int bought, boolean dealtOut) {
        Fraction share = order != null && order <= bought ? shares.share(order - 1) : null;
        return new Allocation.Fate(
                poll.numbers[p],
                poll.costs[p],
                poll.votes[p],
                poll.supported[p],
                order,
                order == null
                        ? null
                        : share != null ? AllocationRules.Method.EQUAL_SHARES : AllocationRules.Method.VOTES,
                share,
                share == null ? null : share.under(poll.costs[p]).floorToHundredths(),
                dealtOut ? shares.moneyBehind(p) : null);
    }
}
