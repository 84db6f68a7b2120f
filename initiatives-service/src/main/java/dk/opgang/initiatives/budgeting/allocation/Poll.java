package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An election made ready for counting: proposals in the order of their numbers, and under their place in that order everything else.
 * Ballots that say the same are one with a weight.
 */
final class Poll {

    final long pool;
    /** How many ballots are not blank. */
    final long ballots;

    /** Places 0, 1, … in the order of the numbers. */
    final int[] numbers;

    final long[] costs;
    final long[] votes;
    final boolean[] supported;

    /** Of each different ballot, the places of the proposals that it approves, ascending. */
    final int[][] approvals;

    final long[] weights;

    /** Of each proposal, which different ballots approve it. */
    final int[][] supporters;

    /** Of each proposal, with which others it has a ballot in common. */
    final BitSet[] neighbours;

    Poll(Election election) {
        List<CostedProposal> proposals = election.proposals().stream()
                .sorted(Comparator.comparingInt(CostedProposal::number))
                .toList();
        this.pool = election.pool();
        this.numbers = proposals.stream().mapToInt(CostedProposal::number).toArray();
        this.costs = proposals.stream().mapToLong(CostedProposal::cost).toArray();
        this.ballots = election.ballots().stream()
                .filter(ballot -> !ballot.isBlank())
                .mapToLong(CountedBallot::count)
                .sum();
        this.votes = new long[numbers.length];
        election.ballots()
                .forEach(ballot -> ballot.approvals().forEach(number -> votes[place(number)] += ballot.count()));
        this.supported = new boolean[numbers.length];
        for (int p = 0; p < numbers.length; p++) {
            supported[p] = isSupported(election.rules(), p);
        }
        Map<List<Integer>, Long> different = different(election);
        this.approvals = different.keySet().stream()
                .map(places -> places.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.weights = different.values().stream().mapToLong(Long::longValue).toArray();
        this.supporters = supporters();
        this.neighbours = neighbours();
    }

    private int place(int number) {
        int place = Arrays.binarySearch(numbers, number);
        if (place < 0) {
            throw new IllegalArgumentException("No proposal has the number " + number);
        }
        return place;
    }

    private boolean isSupported(AllocationRules rules, int p) {
        if (votes[p] < Math.max(1, rules.leastVotes())) {
            return false;
        }
        return rules.supportFactor() == null
                || rules.supportFactor()
                                .multiply(BigDecimal.valueOf(votes[p]))
                                .multiply(BigDecimal.valueOf(pool))
                                .compareTo(BigDecimal.valueOf(costs[p]).multiply(BigDecimal.valueOf(ballots)))
                        >= 0;
    }

    private Map<List<Integer>, Long> different(Election election) {
        Map<List<Integer>, Long> different = new LinkedHashMap<>();
        for (CountedBallot ballot : election.ballots()) {
            List<Integer> places =
                    ballot.approvals().stream().map(this::place).sorted().toList();
            if (!places.isEmpty()) {
                different.merge(places, ballot.count(), Long::sum);
            }
        }
        return different;
    }

    private int[][] supporters() {
        List<List<Integer>> found = new ArrayList<>();
        IntStream.range(0, numbers.length).forEach(_ -> found.add(new ArrayList<>()));
        for (int b = 0; b < approvals.length; b++) {
            for (int p : approvals[b]) {
                found.get(p).add(b);
            }
        }
        return found.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private BitSet[] neighbours() {
        BitSet[] found = new BitSet[numbers.length];
        for (int p = 0; p < numbers.length; p++) {
            found[p] = new BitSet(numbers.length);
            for (int b : supporters[p]) {
                for (int q : approvals[b]) {
                    found[p].set(q);
                }
            }
        }
        return found;
    }

    int size() {
        return numbers.length;
    }

    int[] supportedPlaces() {
        return IntStream.range(0, size()).filter(p -> supported[p]).toArray();
    }

    /** What all supported proposals cost together. */
    long costOfSupported() {
        return Arrays.stream(supportedPlaces()).mapToLong(p -> costs[p]).sum();
    }

    /** Who comes first of two whose price is the same: the cheaper one, then the one with more votes, then the lower number. */
    int compareEqualPrices(int p, int q) {
        int byCost = Long.compare(costs[p], costs[q]);
        int byVotes = byCost != 0 ? byCost : Long.compare(votes[q], votes[p]);
        return byVotes != 0 ? byVotes : Integer.compare(p, q);
    }

    /** Who comes first by votes: more votes, then the lower cost, then the lower number. */
    int compareVotes(int p, int q) {
        int byVotes = Long.compare(votes[q], votes[p]);
        int byCost = byVotes != 0 ? byVotes : Long.compare(costs[p], costs[q]);
        return byCost != 0 ? byCost : Integer.compare(p, q);
    }
}
