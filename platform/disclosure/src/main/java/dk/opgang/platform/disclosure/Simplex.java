package dk.opgang.platform.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Exact linear programs {@code A x = b, x >= 0} over whole coefficients. The tableau stays in whole numbers over one common
 * denominator (Edmonds' integer-preserving pivots), so that an answer is never a matter of rounding. Arithmetic that leaves the
 * range of a long fails instead of wrapping.
 */
final class Simplex {

    private static final int FREE = -1;
    // Taking the largest gain is quick but may cycle; Bland's rule never does, and takes over after this many pivots.
    private static final int PIVOTS_BEFORE_BLAND = 200;

    private final int variables;
    private final int rhs;
    private final int[] basis;
    private final long[][] tableau;
    private final long[] objective;
    private long denominator = 1;

    /**
     * Finds a feasible point.
     *
     * @param unitColumns per row a column that is 1 there and 0 in all other rows, or -1; such a row needs {@code b >= 0}
     * @throws IllegalArgumentException if there is none
     */
    Simplex(long[][] a, long[] b, int[] unitColumns) {
        int rows = a.length;
        this.variables = rows == 0 ? 0 : a[0].length;
        this.rhs = variables;
        this.basis = new int[rows];
        this.tableau = new long[rows][];
        this.objective = new long[rhs + 1];
        for (int i = 0; i < rows; i++) {
            tableau[i] = Arrays.copyOf(a[i], rhs + 1);
            tableau[i][rhs] = b[i];
            if (b[i] < 0) {
                negate(tableau[i]);
            }
            // An artificial variable never comes back once it has left, so it has a number and no column.
            basis[i] = unitColumns[i] == FREE ? variables + i : unitColumns[i];
            if (unitColumns[i] == FREE) {
                // Phase one minimises the sum of the artificial variables.
                for (int j = 0; j <= rhs; j++) {
                    objective[j] += tableau[i][j];
                }
            }
        }
        climb();
        if (objective[rhs] != 0) {
            throw new IllegalArgumentException("The linear program has no solution");
        }
        driveOutArtificials();
    }

    Simplex(long[][] a, long[] b) {
        this(a, b, allFree(a.length));
    }

    /** The largest value of {@code c x}; empty if it has no bound. May be called again with another {@code c}. */
    Optional<Ratio> maximise(long[] c) {
        for (int j = 0; j <= rhs; j++) {
            long value = j < variables ? Math.multiplyExact(c[j], denominator) : 0;
            for (int i = 0; i < basis.length; i++) {
                if (basis[i] < variables && c[basis[i]] != 0) {
                    value = Math.subtractExact(value, Math.multiplyExact(c[basis[i]], tableau[i][j]));
                }
            }
            objective[j] = value;
        }
        return climb() ? Optional.of(new Ratio(-objective[rhs], denominator)) : Optional.empty();
    }

    /** Which variables are above 0 at the point that the last call found. */
    boolean[] positive() {
        boolean[] positive = new boolean[variables];
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] < variables) {
                positive[basis[i]] = tableau[i][rhs] > 0;
            }
        }
        return positive;
    }

    /** The point that the last call found, if all of it is whole. */
    Optional<long[]> wholePoint() {
        long[] point = new long[variables];
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] < variables) {
                if (tableau[i][rhs] % denominator != 0) {
                    return Optional.empty();
                }
                point[basis[i]] = tableau[i][rhs] / denominator;
            }
        }
        return Optional.of(point);
    }

    private boolean climb() {
        for (int pivots = 0; ; pivots++) {
            int column = entering(pivots >= PIVOTS_BEFORE_BLAND);
            if (column == FREE) {
                return true;
            }
            int row = leaving(column);
            if (row == FREE) {
                return false;
            }
            pivot(row, column);
        }
    }

    private int entering(boolean bland) {
        int best = FREE;
        for (int j = 0; j < variables; j++) {
            if (objective[j] > 0 && (best == FREE || objective[j] > objective[best])) {
                best = j;
                if (bland) {
                    return best;
                }
            }
        }
        return best;
    }

    private int leaving(int column) {
        int best = FREE;
        for (int i = 0; i < basis.length; i++) {
            if (tableau[i][column] > 0 && (best == FREE || leavesBefore(i, best, column))) {
                best = i;
            }
        }
        return best;
    }

    private boolean leavesBefore(int row, int best, int column) {
        long left = Math.multiplyExact(tableau[row][rhs], tableau[best][column]);
        long right = Math.multiplyExact(tableau[best][rhs], tableau[row][column]);
        return left < right || left == right && basis[row] < basis[best];
    }

    private void pivot(int row, int column) {
        long pivot = tableau[row][column];
        int[] filled = filled(tableau[row]);
        for (int i = 0; i < basis.length; i++) {
            if (i != row) {
                eliminate(tableau[i], tableau[row], filled, column, pivot);
            }
        }
        eliminate(objective, tableau[row], filled, column, pivot);
        denominator = pivot;
        basis[row] = column;
    }

    private int[] filled(long[] line) {
        return IntStream.rangeClosed(0, rhs).filter(j -> line[j] != 0).toArray();
    }

    private void eliminate(long[] line, long[] pivotLine, int[] filled, int column, long pivot) {
        long factor = line[column];
        if (pivot == denominator) {
            // Where the denominator stays only the columns change that the pivot's line fills.
            for (int k = 0; factor != 0 && k < filled.length; k++) {
                int j = filled[k];
                line[j] = Math.subtractExact(line[j], Math.multiplyExact(factor, pivotLine[j]) / denominator);
            }
            return;
        }
        for (int j = 0; j <= rhs; j++) {
            long kept = Math.multiplyExact(line[j], pivot);
            line[j] = Math.subtractExact(kept, Math.multiplyExact(factor, pivotLine[j])) / denominator;
        }
    }

    /** An artificial variable that stays in the basis is 0; where no real one can take its place the row says nothing. */
    private void driveOutArtificials() {
        for (int i = 0; i < basis.length; i++) {
            for (int j = 0; basis[i] >= variables && j < variables; j++) {
                if (tableau[i][j] != 0) {
                    if (tableau[i][j] < 0) {
                        negate(tableau[i]);
                    }
                    pivot(i, j);
                }
            }
        }
    }

    private static void negate(long[] line) {
        for (int j = 0; j < line.length; j++) {
            line[j] = -line[j];
        }
    }

    private static int[] allFree(int rows) {
        int[] free = new int[rows];
        Arrays.fill(free, FREE);
        return free;
    }
}
