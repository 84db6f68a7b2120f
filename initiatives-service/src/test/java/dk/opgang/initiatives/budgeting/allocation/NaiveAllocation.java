package dk.opgang.initiatives.budgeting.allocation;

import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Completion;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The allocation once more, as the rules say it, word by word: each ballot has a purse of its own, every price is worked out anew for
 * every purchase, and nothing is remembered. Slow, and that is why it is right.
 */
final class NaiveAllocation {

    /** A number without rounding. */
    record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

        static final Exact ZERO = of(0);

        Exact {
            BigInteger common = over.gcd(under).max(BigInteger.ONE);
            over = over.divide(common);
            under = under.divide(common);
        }

        static Exact of(long number) {
            return new Exact(BigInteger.valueOf(number), BigInteger.ONE);
        }

        Exact plus(Exact other) {
            return new Exact(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        Exact minus(Exact other) {
            return plus(new Exact(other.over.negate(), other.under));
        }

        Exact dividedBy(Exact other) {
            return new Exact(over.multiply(other.under), under.multiply(other.over));
        }

        Exact min(Exact other) {
            return compareTo(other) <= 0 ? this : other;
        }

        @Override
        public int compareTo(Exact other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    private record Purchase(int number, Exact share) {}

    /** What was bought for an endowment, and what every purse holds in the end. */
    private record Dealt(Exact endowment, List<Purchase> purchases, List<Exact> purses) {

        List<Integer> numbers() {
            return purchases.stream().map(Purchase::number).toList();
        }
    }

    private final Election election;
    private final AllocationRules rules;
    private final List<List<Integer>> ballots = new ArrayList<>();
    private final Map<Integer, Long> costs = new TreeMap<>();

    private NaiveAllocation(Election election) {
        this.election = election;
        this.rules = election.rules();
        for (CountedBallot ballot : election.ballots()) {
            if (!ballot.approvals().isEmpty()) {
                ballots.addAll(Collections.nCopies((int) ballot.count(), ballot.approvals()));
            }
        }
        election.proposals().forEach(proposal -> costs.put(proposal.number(), proposal.cost()));
    }

    static Allocation of(Election election) {
        return new NaiveAllocation(election).allocation();
    }

    private long votes(int number) {
        return ballots.stream().filter(ballot -> ballot.contains(number)).count();
    }

    private boolean isSupported(int number) {
        BigDecimal votes = BigDecimal.valueOf(votes(number));
        boolean enough = votes(number) >= 1 && votes(number) >= rules.leastVotes();
        return enough
                && (rules.supportFactor() == null
                        || votes.multiply(rules.supportFactor())
                                        .multiply(BigDecimal.valueOf(election.pool()))
                                        .compareTo(BigDecimal.valueOf(costs.get(number))
                                                .multiply(BigDecimal.valueOf(ballots.size())))
                                >= 0);
    }

    private List<Integer> supported() {
        return costs.keySet().stream().filter(this::isSupported).toList();
    }

    private long cost(List<Integer> numbers) {
        return numbers.stream().mapToLong(costs::get).sum();
    }

    private List<Integer> byVotes(List<Integer> among, long money) {
        List<Integer> won = new ArrayList<>();
        List<Integer> inOrder = among.stream()
                .sorted(Comparator.<Integer, Long>comparing(this::votes)
                        .reversed()
                        .thenComparing(costs::get)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int number : inOrder) {
            if (cost(won) + costs.get(number) <= money) {
                won.add(number);
            }
        }
        return won;
    }

    private @Nullable Exact share(int number, List<Exact> purses) {
        List<Exact> amounts = new ArrayList<>();
        for (int i = 0; i < ballots.size(); i++) {
            if (ballots.get(i).contains(number)) {
                amounts.add(purses.get(i));
            }
        }
        Collections.sort(amounts);
        Exact missing = Exact.of(costs.get(number));
        for (int i = 0; i < amounts.size(); i++) {
            Exact part = missing.dividedBy(Exact.of(amounts.size() - i));
            if (part.compareTo(amounts.get(i)) <= 0) {
                return part;
            }
            missing = missing.minus(amounts.get(i));
        }
        return null;
    }

    private Dealt deal(Exact endowment) {
        List<Exact> purses = new ArrayList<>(Collections.nCopies(ballots.size(), endowment));
        List<Purchase> purchases = new ArrayList<>();
        List<Integer> left = new ArrayList<>(supported());
        while (true) {
            Map<Integer, Exact> prices = new TreeMap<>();
            Map<Integer, Exact> shares = new TreeMap<>();
            for (int number : left) {
                Exact share = share(number, purses);
                if (share != null) {
                    shares.put(number, share);
                    prices.put(
                            number,
                            rules.utility() == AllocationRules.Utility.COST
                                    ? share.dividedBy(Exact.of(costs.get(number)))
                                    : share);
                }
            }
            if (prices.isEmpty()) {
                return new Dealt(endowment, purchases, purses);
            }
            int next = Collections.min(
                    prices.keySet(),
                    Comparator.<Integer, Exact>comparing(prices::get)
                            .thenComparing(costs::get)
                            .thenComparing(Comparator.<Integer, Long>comparing(this::votes)
                                    .reversed())
                            .thenComparing(Comparator.naturalOrder()));
            left.remove((Integer) next);
            purchases.add(new Purchase(next, shares.get(next)));
            for (int i = 0; i < ballots.size(); i++) {
                if (ballots.get(i).contains(next)) {
                    purses.set(i, purses.get(i).minus(purses.get(i).min(shares.get(next))));
                }
            }
        }
    }

    private Dealt completed() {
        Exact plain = Exact.of(election.pool()).dividedBy(Exact.of(ballots.size()));
        Dealt result = deal(plain);
        if (rules.completion() != Completion.ADD_ONE && rules.completion() != Completion.ADD_ONE_THEN_VOTES
                || cost(supported()) <= election.pool()) {
            return result;
        }
        long endowment = election.pool() / ballots.size() / rules.unit() * rules.unit();
        while (!result.numbers().containsAll(supported())) {
            long left = election.pool() - cost(result.numbers());
            List<Integer> won = result.numbers();
            if (rules.stopWhenFull()
                    && supported().stream().noneMatch(number -> !won.contains(number) && costs.get(number) <= left)) {
                break;
            }
            Dealt more = deal(Exact.of(endowment + rules.unit()));
            if (cost(more.numbers()) > election.pool()) {
                break;
            }
            result = more;
            endowment += rules.unit();
        }
        return result;
    }

    private Allocation allocation() {
        List<Integer> votes = byVotes(supported(), election.pool());
        if (ballots.isEmpty() || rules.method() == Method.VOTES) {
            return answer(rules.method(), null, List.of(), votes, votes);
        }
        Dealt dealt = completed();
        List<Integer> after = List.of();
        if (rules.completion() == Completion.VOTES || rules.completion() == Completion.ADD_ONE_THEN_VOTES) {
            after = byVotes(
                    supported().stream()
                            .filter(number -> !dealt.numbers().contains(number))
                            .toList(),
                    election.pool() - cost(dealt.numbers()));
        }
        List<Integer> result = new ArrayList<>(dealt.numbers());
        result.addAll(after);
        long forVotes = ballots.stream()
                .filter(ballot -> both(ballot, votes) > both(ballot, result))
                .count();
        long forResult = ballots.stream()
                .filter(ballot -> both(ballot, result) > both(ballot, votes))
                .count();
        boolean keepsVotes = rules.comparison() == AllocationRules.Comparison.SATISFACTION && forVotes > forResult;
        return keepsVotes
                ? answer(Method.VOTES, dealt, List.of(), votes, votes)
                : answer(Method.EQUAL_SHARES, dealt, dealt.purchases(), after, votes);
    }

    private static long both(List<Integer> ballot, List<Integer> won) {
        return ballot.stream().filter(won::contains).count();
    }

    private Allocation answer(
            Method kept, @Nullable Dealt dealt, List<Purchase> bought, List<Integer> voted, List<Integer> byVotes) {
        List<Allocation.Fate> fates = new ArrayList<>();
        List<Integer> won =
                new ArrayList<>(bought.stream().map(Purchase::number).toList());
        won.addAll(voted);
        for (int number : costs.keySet()) {
            Exact share = bought.stream()
                    .filter(purchase -> purchase.number() == number)
                    .map(Purchase::share)
                    .findFirst()
                    .orElse(null);
            int order = won.indexOf(number) + 1;
            fates.add(new Allocation.Fate(
                    number,
                    costs.get(number),
                    votes(number),
                    isSupported(number),
                    order == 0 ? null : order,
                    order == 0 ? null : share != null ? Method.EQUAL_SHARES : Method.VOTES,
                    share == null ? null : new Fraction(share.over(), share.under()),
                    share == null
                            ? null
                            : new BigDecimal(share.under())
                                    .multiply(BigDecimal.valueOf(costs.get(number)))
                                    .divide(new BigDecimal(share.over()), 2, RoundingMode.DOWN),
                    kept == Method.EQUAL_SHARES && dealt != null ? behind(number, dealt.purses()) : null));
        }
        return new Allocation(
                rules,
                kept,
                election.pool(),
                cost(won),
                ballots.size(),
                dealt == null
                        ? null
                        : new Fraction(
                                dealt.endowment().over(), dealt.endowment().under()),
                fates,
                byVotes);
    }

    private long behind(int number, List<Exact> purses) {
        Exact sum = Exact.ZERO;
        for (int i = 0; i < ballots.size(); i++) {
            if (ballots.get(i).contains(number)) {
                sum = sum.plus(purses.get(i));
            }
        }
        return sum.over().divide(sum.under()).longValueExact();
    }
}
