package dk.opgang.initiatives.budgeting.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Comparison;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Completion;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Method;
import dk.opgang.initiatives.budgeting.allocation.AllocationRules.Utility;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What must hold for every round. Costs and ballots are few and alike, so that prices tie all the time. */
class AllocationProperties {

    private static final int TRIES = 200;

    /** Ten thousand rounds by hand: {@code -Djqwik.tries.default=10000}. */
    @Property
    void theSecondImplementationAgrees(@ForAll("rounds") Election round) {
        // When
        Allocation allocation = Allocate.of(round);

        // Then
        assertEquals(NaiveAllocation.of(round), allocation);
    }

    @Property(tries = TRIES)
    void nobodySpendsWhatIsNotThere(@ForAll("rounds") Election round) {
        // When
        Allocation allocation = Allocate.of(round);

        // Then
        long spent = allocation.proposals().stream()
                .filter(Allocation.Fate::isWon)
                .mapToLong(Allocation.Fate::cost)
                .sum();
        assertEquals(spent, allocation.spent());
        assertTrue(allocation.left() >= 0);
        for (Allocation.Fate fate : allocation.proposals()) {
            if (fate.share() != null) {
                assertTrue(fate.share().compareTo(allocation.endowment()) <= 0);
                assertTrue(product(fate.share(), fate.votes()).compareTo(Fraction.whole(fate.cost())) >= 0);
            }
            if (fate.supported() && fate.by() == null && fate.moneyBehind() != null) {
                assertTrue(fate.moneyBehind() < fate.cost());
            }
        }
    }

    @Property(tries = TRIES)
    void theOrderOfWhatIsAskedChangesNothing(@ForAll("rounds") Election round, @ForAll long seed) {
        // Given
        Random random = new Random(seed);
        List<CountedBallot> ballots = new ArrayList<>();
        round.ballots().forEach(ballot -> {
            List<Integer> approvals = new ArrayList<>(ballot.approvals());
            Collections.shuffle(approvals, random);
            ballots.add(new CountedBallot(approvals, 1));
            if (ballot.count() > 1) {
                ballots.add(new CountedBallot(ballot.approvals(), ballot.count() - 1));
            }
        });
        List<CostedProposal> proposals = new ArrayList<>(round.proposals());
        Collections.shuffle(ballots, random);
        Collections.shuffle(proposals, random);

        // When
        Allocation shuffled = Allocate.of(new Election(round.pool(), proposals, ballots, round.rules()));

        // Then
        assertEquals(Allocate.of(round), shuffled);
    }

    @Property(tries = TRIES)
    void newNumbersChangeNothingButTies(@ForAll("rounds") Election drawn, @ForAll long seed) {
        // Given
        Election round = withoutTies(drawn);
        List<Integer> numbers = new ArrayList<>(
                round.proposals().stream().map(CostedProposal::number).toList());
        Collections.shuffle(numbers, new Random(seed));
        Map<Integer, Integer> renumbered = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            renumbered.put(round.proposals().get(i).number(), numbers.get(i));
        }

        // When
        Allocation allocation = Allocate.of(new Election(
                round.pool(),
                round.proposals().stream()
                        .map(it -> new CostedProposal(renumbered.get(it.number()), it.cost()))
                        .toList(),
                round.ballots().stream()
                        .map(it -> new CountedBallot(
                                it.approvals().stream().map(renumbered::get).toList(), it.count()))
                        .toList(),
                round.rules()));

        // Then
        Map<Integer, Allocation.Fate> before = new HashMap<>();
        Allocate.of(round).proposals().forEach(fate -> before.put(renumbered.get(fate.number()), fate));
        for (Allocation.Fate fate : allocation.proposals()) {
            assertEquals(before.get(fate.number()).order(), fate.order());
            assertEquals(before.get(fate.number()).share(), fate.share());
        }
    }

    /** The third ballot of the second proposal has nothing left: both have the same price, and the one with more votes comes first. */
    @Example
    void ofEqualPricesAndCostsMoreVotesComeFirst() {
        // Given
        List<CostedProposal> proposals =
                List.of(new CostedProposal(1, 20), new CostedProposal(2, 20), new CostedProposal(3, 40));
        List<CountedBallot> ballots = List.of(
                new CountedBallot(List.of(1), 2),
                new CountedBallot(List.of(2), 2),
                new CountedBallot(List.of(2, 3), 1),
                new CountedBallot(List.of(3), 3));
        AllocationRules rules = rules(Utility.COST, Completion.NONE, false, 1, null, Comparison.NONE);

        // When
        Allocation allocation = Allocate.of(new Election(80, proposals, ballots, rules));

        // Then
        assertEquals(
                List.of(3, 2, 1),
                allocation.proposals().stream().map(Allocation.Fate::order).toList());
    }

    @Property(tries = TRIES)
    void ofOneBallotTheCheapestOrTheMostValuedIsBoughtFirst(@ForAll("rounds") Election drawn) {
        // Given
        List<Integer> all =
                drawn.proposals().stream().map(CostedProposal::number).toList();
        AllocationRules rules = rules(drawn.rules().utility(), Completion.NONE, false, 1, null, Comparison.NONE);

        // When
        Allocation allocation =
                Allocate.of(new Election(drawn.pool(), drawn.proposals(), List.of(new CountedBallot(all, 1)), rules));

        // Then
        List<Integer> won = allocation.proposals().stream()
                .filter(Allocation.Fate::isWon)
                .sorted((one, other) -> Integer.compare(one.order(), other.order()))
                .map(Allocation.Fate::number)
                .toList();
        long left = drawn.pool();
        List<Integer> expected = new ArrayList<>();
        for (CostedProposal next : drawn.proposals().stream()
                .sorted((one, other) -> Long.compare(one.cost(), other.cost()))
                .toList()) {
            if (next.cost() <= left) {
                left -= next.cost();
                expected.add(next.number());
            }
        }
        assertEquals(expected, won);
    }

    @Provide
    Arbitrary<Election> rounds() {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 2);
        Arbitrary<List<Integer>> costs =
                Arbitraries.integers().between(1, 6).list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<List<Integer>> ballots =
                Arbitraries.integers().between(0, 255).list().ofMaxSize(12);
        Arbitrary<Integer> tenths = Arbitraries.integers().between(1, 12);
        return Combinators.combine(kind, costs, ballots, tenths, rules()).as(AllocationProperties::round);
    }

    private static Arbitrary<AllocationRules> rules() {
        return Combinators.combine(
                        Arbitraries.of(Utility.values()),
                        Arbitraries.of(Completion.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("", "0.5", "2"),
                        Arbitraries.of(Comparison.values()))
                .as((utility, completion, stops, unit, factor, comparison) -> rules(
                        utility,
                        completion,
                        stops,
                        unit,
                        factor.isEmpty() ? null : new BigDecimal(factor),
                        comparison));
    }

    private static AllocationRules rules(
            Utility utility,
            Completion completion,
            boolean stops,
            long unit,
            @Nullable BigDecimal factor,
            Comparison comparison) {
        return new AllocationRules(Method.EQUAL_SHARES, utility, completion, unit, stops, 1, factor, comparison);
    }

    /** Of kind 0 everything ties, of kind 1 costs are multiples, of kind 2 hardly anything ties. */
    private static Election round(
            int kind, List<Integer> costs, List<Integer> masks, int tenths, AllocationRules rules) {
        List<CostedProposal> proposals = IntStream.range(0, costs.size())
                .mapToObj(i -> new CostedProposal(i + 1, cost(kind, costs.get(i), i)))
                .toList();
        List<CountedBallot> ballots = masks.stream()
                .map(mask -> new CountedBallot(
                        IntStream.range(0, costs.size())
                                .filter(i -> (mask >> i & 1) == 1)
                                .mapToObj(i -> i + 1)
                                .toList(),
                        1 + mask % 3))
                .toList();
        long all = proposals.stream().mapToLong(CostedProposal::cost).sum();
        return new Election(Math.max(1, all * tenths / 10), proposals, ballots, rules);
    }

    private static long cost(int kind, int drawn, int place) {
        return switch (kind) {
            case 0 -> 12;
            case 1 -> 12L * drawn;
            default -> 97L * drawn + 13L * place;
        };
    }

    /** Costs that no two proposals share, and so no two prices that cost, votes and number would have to part. */
    private static Election withoutTies(Election drawn) {
        return new Election(
                drawn.pool() * 100,
                drawn.proposals().stream()
                        .map(it -> new CostedProposal(it.number(), it.cost() * 100 + it.number()))
                        .toList(),
                drawn.ballots(),
                drawn.rules());
    }

    private static Fraction product(Fraction fraction, long times) {
        return new Fraction(fraction.numerator().multiply(BigInteger.valueOf(times)), fraction.denominator());
    }
}
