package dk.opgang.initiatives.budgeting.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The shares of what is won so far, as exact fractions over one denominator, worked out when somebody asks.
 *
 * <p>Of the ballots that paid for a proposal with all that they had, each had its endowment less the shares of what it paid for
 * before. So a share is a sum of earlier shares, taken so many times, over the number of ballots that paid it in full: it takes the
 * counts alone and none of the thousands of amounts.
 */
final class ExactShares {

    /** One purchase: who paid the full share, who paid all that was left, and how many of these had paid each earlier share. */
    private record Purchase(long cost, long full, long emptied, long[] earlier) {}

    private final List<Purchase> purchases = new ArrayList<>();
    private final List<BigInteger> shares = new ArrayList<>();
    private BigInteger denominator;
    private BigInteger endowment;

    ExactShares(Fraction endowment) {
        this.denominator = endowment.denominator();
        this.endowment = endowment.numerator();
    }

    /**
     * Notes the next purchase.
     *
     * @param full how many ballots paid the share
     * @param emptied how many had less than the share, and something
     * @param earlier of those, how many had paid the first share, the second, …
     */
    void bought(long cost, long full, long emptied, long[] earlier) {
        purchases.add(new Purchase(cost, full, emptied, earlier));
    }

    /** How many purchases there were. */
    int size() {
        return purchases.size();
    }

    /** What one whole øre is in the numbers that are told here, for all purchases so far. */
    BigInteger denominator() {
        catchUp();
        return denominator;
    }

    /** What is left to a ballot that paid those shares in full, over the denominator. */
    BigInteger left(int[] paid, int count) {
        catchUp();
        BigInteger left = endowment;
        for (int i = 0; i < count; i++) {
            left = left.subtract(shares.get(paid[i]));
        }
        return left;
    }

    Fraction share(int purchase) {
        catchUp();
        return new Fraction(shares.get(purchase), denominator);
    }

    /** The share of the last purchase, rounded to a floating-point number. */
    double lastAbout() {
        catchUp();
        return Fraction.quotient(shares.getLast(), denominator);
    }

    private void catchUp() {
        while (shares.size() < purchases.size()) {
            add(purchases.get(shares.size()));
        }
    }

    private void add(Purchase purchase) {
        BigInteger paid = BigInteger.valueOf(purchase.cost())
                .multiply(denominator)
                .subtract(BigInteger.valueOf(purchase.emptied()).multiply(endowment));
        for (int i = 0; i < purchase.earlier().length; i++) {
            if (purchase.earlier()[i] != 0) {
                paid = paid.add(BigInteger.valueOf(purchase.earlier()[i]).multiply(shares.get(i)));
            }
        }
        BigInteger full = BigInteger.valueOf(purchase.full());
        BigInteger common = paid.gcd(full);
        BigInteger finer = full.divide(common);
        if (!finer.equals(BigInteger.ONE)) {
            denominator = denominator.multiply(finer);
            endowment = endowment.multiply(finer);
            shares.replaceAll(share -> share.multiply(finer));
        }
        shares.add(paid.divide(common));
    }

    /** An array of counts as long as there are purchases, all zero. */
    long[] counts() {
        return new long[purchases.size()];
    }
}
