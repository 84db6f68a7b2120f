package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the cheapest further counts to suppress for one sensitive number: the smallest change of the table, by the weights of the
 * counts that are still shown, that raises the number by the wanted width and keeps every sum. A reader who does not know the
 * changed counts cannot tell the two tables apart. What the reader knows in any case does not change. (Fischetti and Salazar's linear-programming heuristic.)
 */
final class Complement {

    private final CountTable table;
    private final List<Cell> cells;
    private final Weights weights;

    Complement(Knowledge knowledge, Weights weights) {
        this.table = knowledge.table();
        this.cells = table.counts().stream()
                .filter(cell -> !knowledge.known().contains(cell))
                .toList();
        this.weights = weights;
    }

    /**
     * The counts that must not be shown beside the suppressed ones so that the number is safe; empty if what the reader knows in any
     * case leaves no such counts.
     */
    Optional<Collection<Cell>> of(Sensitive number, Set<Cell> suppressed) {
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
        return changes(a, b, units).map(changes -> changed(changes, suppressed));
    }

    private static Optional<Simplex> changes(long[][] a, long[] b, int[] units) {
        try {
            return Optional.of(new Simplex(a, b, units));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Collection<Cell> changed(Simplex changes, Set<Cell> suppressed) {
        changes.maximise(costs(suppressed));
        boolean[] positive = changes.positive();
        int n = cells.size();
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
            if (j >= 0) {
                row[j] = coefficient;
                row[cells.size() + j] = -coefficient;
            }
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
