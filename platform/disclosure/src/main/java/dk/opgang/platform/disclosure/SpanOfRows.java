package dk.opgang.platform.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What rows of 0 and 1 come to, added and subtracted any number of times. */
final class SpanOfRows {

    private final List<BigInteger[]> independent = new ArrayList<>();

    void add(List<Boolean> row) {
        BigInteger[] left = reduced(row);
        if (first(left) < left.length) {
            independent.add(left);
        }
    }

    boolean holds(List<Boolean> row) {
        BigInteger[] left = reduced(row);
        return first(left) == left.length;
    }

    /** What is left of a row once all that the others can take from it is taken. */
    private BigInteger[] reduced(List<Boolean> row) {
        BigInteger[] left =
                row.stream().map(in -> in ? BigInteger.ONE : BigInteger.ZERO).toArray(BigInteger[]::new);
        for (BigInteger[] other : independent) {
            int at = first(other);
            BigInteger factor = left[at];
            if (factor.signum() != 0) {
                for (int i = 0; i < left.length; i++) {
                    left[i] = left[i].multiply(other[at]).subtract(other[i].multiply(factor));
                }
                shorten(left);
            }
        }
        return left;
    }

    private static void shorten(BigInteger[] row) {
        BigInteger common = Arrays.stream(row).reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() != 0) {
            Arrays.setAll(row, i -> row[i].divide(common));
        }
    }

    private static int first(BigInteger[] row) {
        int at = 0;
        while (at < row.length && row[at].signum() == 0) {
            at++;
        }
        return at;
    }
}
