package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What each ballot has left: as a floating-point number with a bound on how far all of them may be off, which decides nearly every
 * comparison, and exactly where that cannot decide. A ballot that paid all it had has exactly nothing.
 */
final class Purses {

    /** Twice the largest error of rounding once, as a part of the number. */
    static final double ROUNDING = 0x1p-52;

    /** A share that is off by more than this part of the endowment is paid as its exact value says, so that errors do not add up. */
    private static final double TOO_COARSE = 0x1p-40;

    private static final int NOT_BOUGHT = -1;

    private final Poll poll;
    private final double[] money;
    private final int[] purchase;
    private final int[] paid;
    private final BigInteger[] exact;
    private final int[] exactAsOf;
    private ExactShares shares;
    private double endowment;
    private double error;

    Purses(Poll poll) {
        this.poll = poll;
        this.money = new double[poll.weights.length];
        this.purchase = new int[poll.size()];
        this.paid = new int[poll.size()];
        this.exact = new BigInteger[poll.weights.length];
        this.exactAsOf = new int[poll.weights.length];
        this.shares = new ExactShares(Fraction.whole(0));
    }

    /** Gives every ballot the endowment. */
    void fill(Fraction each) {
        endowment = each.approximately();
        error = endowment * ROUNDING;
        shares = new ExactShares(each);
        Arrays.fill(money, endowment);
        Arrays.fill(purchase, NOT_BOUGHT);
        Arrays.fill(exactAsOf, NOT_BOUGHT);
    }

    double[] money() {
        return money;
    }

    /** How far any of them may be off. */
    double error() {
        return error;
    }

    ExactShares shares() {
        return shares;
    }

    /** What is left to a ballot that has something, over the denominator of the shares. */
    BigInteger exact(int ballot) {
        if (exactAsOf[ballot] != shares.size()) {
            exact[ballot] = shares.left(paid, paidBy(ballot));
            exactAsOf[ballot] = shares.size();
        }
        return exact[ballot];
    }

    /** Puts into {@code paid} which purchases a ballot that has something paid for, and tells how many. */
    private int paidBy(int ballot) {
        int count = 0;
        for (int p : poll.approvals[ballot]) {
            if (purchase[p] != NOT_BOUGHT) {
                paid[count++] = purchase[p];
            }
        }
        return count;
    }

    /** Every ballot that approves the proposal pays the share, or all that it has. */
    void pay(Candidate bought) {
        if (isClose(bought)) {
            bought.exactly(this);
        }
        count(bought);
        double share = bought.share;
        double off = bought.error;
        if (off > endowment * TOO_COARSE) {
            share = shares.lastAbout();
            off = share * 2 * ROUNDING;
        }
        for (int b : poll.supporters[bought.place]) {
            if (money[b] != 0) {
                money[b] -= share;
            }
        }
        error += off + endowment * ROUNDING;
    }

    /** Empties the purses of those that have no more than the share, and notes who pays how much. */
    private void count(Candidate bought) {
        double surely = surely(bought);
        long full = 0;
        long emptied = 0;
        long[] earlier = shares.counts();
        for (int b : poll.supporters[bought.place]) {
            if (money[b] == 0) {
                continue;
            }
            double over = money[b] - bought.share;
            int compared = over > surely ? 1 : over < -surely ? -1 : compareExactly(b, bought);
            if (compared < 0) {
                emptied += poll.weights[b];
                int count = paidBy(b);
                for (int i = 0; i < count; i++) {
                    earlier[paid[i]] += poll.weights[b];
                }
            } else {
                full += poll.weights[b];
            }
            if (compared <= 0) {
                money[b] = 0;
            }
        }
        purchase[bought.place] = shares.size();
        shares.bought(poll.costs[bought.place], full, emptied, earlier);
    }

    /** By how much an amount must differ from the share to be known as more or less. */
    private double surely(Candidate bought) {
        return bought.error + error + bought.share * ROUNDING;
    }

    /** Whether some ballot has so nearly the share that only exact amounts tell whether it is more. */
    private boolean isClose(Candidate bought) {
        double surely = surely(bought);
        for (int b : poll.supporters[bought.place]) {
            if (money[b] != 0 && Math.abs(money[b] - bought.share) <= surely) {
                return true;
            }
        }
        return false;
    }

    private int compareExactly(int ballot, Candidate bought) {
        return exact(ballot)
                .multiply(bought.denominator())
                .compareTo(bought.numerator().multiply(shares.denominator()));
    }

    /** What the ballots that approve a proposal have left together, rounded down to whole øre. */
    long behind(int p) {
        BigInteger sum = BigInteger.ZERO;
        for (int b : poll.supporters[p]) {
            if (money[b] != 0) {
                sum = sum.add(exact(b).multiply(BigInteger.valueOf(poll.weights[b])));
            }
        }
        return new Fraction(sum, shares.denominator()).floor().longValueExact();
    }
}
