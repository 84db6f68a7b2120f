package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the cheapest further counts to suppress for one sensitive number: the smallest change of the table, by the weights of the
 * counts that are still shown, that raises the number by the wanted width and keeps every sum. A reader who does not know the
 * changed counts cannot tell the two tables apart. (Fischetti and Salazar's linear-programming heuristic.)
 */
final class Complement {

    private final CountTable table;
    private final List<Cell> cells;
    private final Weights weights;

    Complement(CountTable table, Weights weights) {
        this.table = table;
        this.cells = List.copyOf(table.counts());
        this.weights = weights;
    }

    /** The counts that must not be shown beside the suppressed ones so that the number is safe. */
    Set<Cell> of(Sensitive number, Set<Cell> suppressed) {
        int n = cells.size();
        int sums = table.relations().size();
        // Variables: the rise of each count, its fall, and what is left of it after the fall.
        long[][] a = new long[sums + 1 + n][3 * n];
        long[] b = new long[a.length];
        int[] units = new int[a.length];
        Arrays.fill(units, -1);
        for (int i = 0; i < sums; i++) {
            put(a[i], table.relations().get(i));
        }
        put(a[sums], number.form());
        b[sums] = number.leastWidth();
        for (int j = 0; j < n; j++) {
            int row = sums + 1 + j;
            a[row][n + j] = 1;
            a[row][2 * n + j] = 1;
            b[row] = table.value(cells.get(j));
            units[row] = 2 * n + j;
        }
        Simplex changes = new Simplex(a, b, units);
        changes.maximise(costs(suppressed));
        boolean[] positive = changes.positive();
        Set<Cell> changed = new LinkedHashSet<>();
        for (int j = 0; j < n; j++) {
            if (positive[j] || positive[n + j]) {
                changed.add(cells.get(j));
            }
        }
        changed.removeAll(suppressed);
        return changed;
    }

    private void put(long[] row, LinearForm form) {
        form.coefficients().forEach((cell, coefficient) -> {
            int j = cells.indexOf(cell);
            row[j] = coefficient;
            row[cells.size() + j] = -coefficient;
        });
    }

    private long[] costs(Set<Cell> suppressed) {
        long[] costs = new long[3 * cells.size()];
        List<Long> perCell = new ArrayList<>();
        for (Cell cell : cells) {
            // A token price keeps the program from moving a suppressed count up and down at once.
            perCell.add(suppressed.contains(cell) ? 1L : weights.of(cell));
        }
        for (int j = 0; j < cells.size(); j++) {
            costs[j] = -perCell.get(j);
            costs[cells.size() + j] = -perCell.get(j);
        }
        return costs;
    }
}
