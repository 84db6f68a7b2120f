package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How many times an endowment may have to be raised: until every ballot could pay its full part of all that it approves and that is
 * supported. Exact, so that nobody is refused for a rounding.
 */
public final class Unit {

    /** So often at most; the end of an allocation would be too far otherwise. */
    public static final long MOST_TIMES = 100_000;

    private static final double SURELY = 1e-9;

    private Unit() {}

    /** Whether raising by the unit of the rules may take too long; never if nothing is raised. */
    public static boolean isTooSmall(Election election) {
        return election.rules().raises()
                && times(new Poll(election), election.rules()).compareTo(Fraction.whole(MOST_TIMES)) > 0;
    }

    /** Whether that many times, with every approval on the different ballots, is more work than that. */
    public static boolean isMoreWorkThan(long most, Election election) {
        if (!election.rules().raises()) {
            return false;
        }
        Poll poll = new Poll(election);
        long approvals =
                Arrays.stream(poll.approvals).mapToLong(places -> places.length).sum();
        Fraction times = times(poll, election.rules());
        return times.numerator()
                        .multiply(BigInteger.valueOf(approvals))
                        .compareTo(times.denominator().multiply(BigInteger.valueOf(most)))
                > 0;
    }

    private static Fraction times(Poll poll, AllocationRules rules) {
        if (poll.ballots == 0) {
            return Fraction.whole(0);
        }
        Fraction needed = mostNeeded(poll);
        Fraction given = Fraction.of(poll.pool, poll.ballots);
        BigInteger numerator = needed.numerator()
                .multiply(given.denominator())
                .subtract(given.numerator().multiply(needed.denominator()));
        return new Fraction(
                numerator,
                needed.denominator().multiply(given.denominator()).multiply(BigInteger.valueOf(rules.unit())));
    }

    /** The largest sum of full parts on one ballot. Floating-point numbers find the few ballots that are worth adding up exactly. */
    private static Fraction mostNeeded(Poll poll) {
        double[] about = Arrays.stream(poll.approvals)
                .mapToDouble(places -> Arrays.stream(places)
                        .filter(p -> poll.supported[p])
                        .mapToDouble(p -> (double) poll.costs[p] / poll.votes[p])
                        .sum())
                .toArray();
        double most = Arrays.stream(about).max().orElse(0);
        BigInteger common = BigInteger.ONE;
        for (int p : poll.supportedPlaces()) {
            BigInteger votes = BigInteger.valueOf(poll.votes[p]);
            common = common.divide(common.gcd(votes)).multiply(votes);
        }
        BigInteger largest = BigInteger.ZERO;
        for (int b = 0; b < about.length; b++) {
            if (about[b] >= most * (1 - SURELY)) {
                largest = largest.max(sum(poll, b, common));
            }
        }
        return new Fraction(largest, common);
    }

    private static BigInteger sum(Poll poll, int ballot, BigInteger common) {
        BigInteger sum = BigInteger.ZERO;
        for (int p : IntStream.of(poll.approvals[ballot])
                .filter(p -> poll.supported[p])
                .toArray()) {
            sum = sum.add(common.divide(BigInteger.valueOf(poll.votes[p])).multiply(BigInteger.valueOf(poll.costs[p])));
        }
        return sum;
    }
}
