package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that equal shares may still buy, with its price share: the smallest amount of which, or of all they have, its ballots
 * pay the cost together. The share is known up to an error; exactly where that is too much to decide.
 */
final class Candidate {

    final int place;
    private final Poll poll;
    private final boolean perVote;

    /** The share, and how far it may be off. */
    double share;

    double error;
    /** The price lies between these. What was right before others were bought is still a lower bound: money only gets less. */
    double low;

    double high;
    /** Whether a ballot of it has paid for something since its share was worked out. */
    boolean stale;

    /** Of a share that every ballot with money pays in full: their number; 0 if it is not so simple. */
    private long full;

    private @Nullable BigInteger numerator;
    private BigInteger denominator = BigInteger.ONE;

    /** @param perVote whether the price is the share itself, and not the part of the cost that it is */
    Candidate(Poll poll, int place, boolean perVote) {
        this.poll = poll;
        this.place = place;
        this.perVote = perVote;
    }

    /** As long as everybody has the whole endowment. False if that is not enough. */
    boolean begin(Fraction endowment, double about) {
        long votes = poll.votes[place];
        double wanted = (double) poll.costs[place] / votes;
        stale = false;
        know(wanted, wanted * 2 * Purses.ROUNDING);
        full = votes;
        if (Math.abs(about - wanted) > wanted * 8 * Purses.ROUNDING) {
            return about > wanted;
        }
        return endowment
                        .numerator()
                        .multiply(BigInteger.valueOf(votes))
                        .compareTo(endowment.denominator().multiply(BigInteger.valueOf(poll.costs[place])))
                >= 0;
    }

    /** Works the share out anew. False if its ballots have not enough. */
    boolean renew(Purses purses, Pile pile) {
        stale = false;
        full = 0;
        numerator = null;
        pile.take(poll, place, purses.money());
        long all = pile.weight();
        double missing = pile.payOut(poll.costs[place]);
        double rounding = (2.0 * pile.paidOut() + 4) * Purses.ROUNDING * poll.costs[place];
        long emptied = all - pile.weight();
        if (pile.weight() == 0) {
            return missing <= emptied * purses.error() + rounding && exactly(purses);
        }
        double found = missing / pile.weight();
        double ownRounding = found * 4 * Purses.ROUNDING;
        double off = (emptied * purses.error() + rounding) / pile.weight() + ownRounding;
        double margin = 2 * (off + purses.error());
        long above = pile.weightAbove(found + margin);
        boolean clear = above == pile.weight();
        if (!clear && above > 0) {
            off = ((all - above) * purses.error() + rounding) / above + ownRounding;
        }
        if (above == 0 || off + purses.error() > margin) {
            return exactly(purses);
        }
        know(found, off);
        full = clear && pile.paidOut() == 0 ? all : 0;
        return true;
    }

    private void know(double found, double off) {
        share = found;
        error = off;
        numerator = null;
        double cost = perVote ? 1 : poll.costs[place];
        low = (found - off) / cost * (1 - 4 * Purses.ROUNDING);
        high = (found + off) / cost * (1 + 4 * Purses.ROUNDING);
    }

    /** Knows the share exactly from now on. False if its ballots have not enough. */
    boolean exactly(Purses purses) {
        if (numerator != null) {
            return true;
        }
        if (full > 0) {
            settle(BigInteger.valueOf(poll.costs[place]), BigInteger.valueOf(full));
            return true;
        }
        Map<BigInteger, Long> weights = new TreeMap<>();
        long left = 0;
        for (int b : poll.supporters[place]) {
            if (purses.money()[b] != 0) {
                weights.merge(purses.exact(b), poll.weights[b], Long::sum);
                left += poll.weights[b];
            }
        }
        BigInteger unit = purses.shares().denominator();
        BigInteger missing = BigInteger.valueOf(poll.costs[place]).multiply(unit);
        for (Map.Entry<BigInteger, Long> next : weights.entrySet()) {
            BigInteger payers = BigInteger.valueOf(left);
            if (missing.compareTo(next.getKey().multiply(payers)) <= 0) {
                settle(missing, payers.multiply(unit));
                return true;
            }
            missing = missing.subtract(next.getKey().multiply(BigInteger.valueOf(next.getValue())));
            left -= next.getValue();
        }
        return false;
    }

    private void settle(BigInteger over, BigInteger under) {
        double about = Fraction.quotient(over, under);
        know(about, about * 2 * Purses.ROUNDING);
        numerator = over;
        denominator = under;
    }

    BigInteger numerator() {
        return Objects.requireNonNull(numerator);
    }

    BigInteger denominator() {
        return denominator;
    }

    /** Whether it is bought before the other. */
    boolean isBefore(Candidate other, Purses purses) {
        if (high < other.low) {
            return true;
        }
        if (low > other.high) {
            return false;
        }
        int compared = comparePrices(other, purses);
        return compared != 0 ? compared < 0 : poll.compareEqualPrices(place, other.place) < 0;
    }

    private int comparePrices(Candidate other, Purses purses) {
        if (full > 0 && other.full > 0 && !perVote) {
            return Long.compare(other.full, full);
        }
        exactly(purses);
        other.exactly(purses);
        BigInteger mine = numerator().multiply(other.denominator());
        BigInteger its = other.numerator().multiply(denominator);
        return perVote
                ? mine.compareTo(its)
                : mine.multiply(BigInteger.valueOf(poll.costs[other.place]))
                        .compareTo(its.multiply(BigInteger.valueOf(poll.costs[place])));
    }
}
