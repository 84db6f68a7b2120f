package dk.opgang.benchmarks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Equal shares as the rule says it, with an exact fraction in every purse and every price worked out anew for every purchase: what the
 * service is measured against.
 *
 * @param costs of the proposals, in øre
 * @param ballots the proposals that each approves
 */
record PlainShares(long pool, long[] costs, List<int[]> ballots) {

    /** A fraction. */
    private record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

        Exact {
            BigInteger common = over.gcd(under);
            if (common.bitLength() > 1) {
                over = over.divide(common);
                under = under.divide(common);
            }
        }

        static Exact of(long over, long under) {
            return new Exact(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Exact minus(Exact other) {
            return new Exact(
                    over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
        }

        Exact dividedBy(long number) {
            return new Exact(over, under.multiply(BigInteger.valueOf(number)));
        }

        @Override
        public int compareTo(Exact other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    /** The proposals that are won when the endowment rises by the unit, each by its place. */
    Set<Integer> won(long unit) {
        Set<Integer> won = deal(Exact.of(pool, ballots.size()));
        for (long next = pool / ballots.size() / unit * unit + unit; won.size() < costs.length; next += unit) {
            Set<Integer> more = deal(Exact.of(next, 1));
            if (more.stream().mapToLong(p -> costs[p]).sum() > pool) {
                return won;
            }
            won = more;
        }
        return won;
    }

    private Set<Integer> deal(Exact endowment) {
        Exact[] purses = new Exact[ballots.size()];
        Arrays.fill(purses, endowment);
        Set<Integer> won = new TreeSet<>();
        while (true) {
            int best = -1;
            Exact bestShare = null;
            Exact bestPrice = null;
            for (int p = 0; p < costs.length; p++) {
                Exact share = won.contains(p) ? null : share(p, purses);
                Exact price = share == null ? null : share.dividedBy(costs[p]);
                if (price != null && (bestPrice == null || isBefore(p, price, best, bestPrice))) {
                    best = p;
                    bestShare = share;
                    bestPrice = price;
                }
            }
            if (bestShare == null) {
                return won;
            }
            won.add(best);
            for (int i = 0; i < purses.length; i++) {
                if (approves(i, best)) {
                    purses[i] = purses[i].minus(purses[i].compareTo(bestShare) < 0 ? purses[i] : bestShare);
                }
            }
        }
    }

    private boolean isBefore(int p, Exact price, int other, Exact otherPrice) {
        int compared = price.compareTo(otherPrice);
        if (compared != 0 || costs[p] != costs[other]) {
            return compared != 0 ? compared < 0 : costs[p] < costs[other];
        }
        return votes(p) > votes(other);
    }

    private long votes(int p) {
        return ballots.stream()
                .filter(ballot -> Arrays.binarySearch(ballot, p) >= 0)
                .count();
    }

    private boolean approves(int ballot, int p) {
        return Arrays.binarySearch(ballots.get(ballot), p) >= 0;
    }

    private Exact share(int p, Exact[] purses) {
        List<Exact> amounts = new ArrayList<>();
        for (int i = 0; i < purses.length; i++) {
            if (approves(i, p)) {
                amounts.add(purses[i]);
            }
        }
        Collections.sort(amounts);
        Exact missing = Exact.of(costs[p], 1);
        for (int i = 0; i < amounts.size(); i++) {
            Exact part = missing.dividedBy(amounts.size() - i);
            if (part.compareTo(amounts.get(i)) <= 0) {
                return part;
            }
            missing = missing.minus(amounts.get(i));
        }
        return null;
    }
}
