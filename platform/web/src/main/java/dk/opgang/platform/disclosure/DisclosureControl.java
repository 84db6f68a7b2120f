package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns an exact table into one that may be published. Counts of 1 to k - 1 persons are left out, zero is shown, and as few and as
 * small further counts as the method finds are left out with them, so that a reader who solves all sums of the table still holds a
 * value of k or more possible for each of the small counts, and a range at least k - 1 wide. A derived number is shown when it
 * follows from the counts that are shown.
 *
 * <p>The control looks at one table. Tables of one population for several periods are compared by {@link PublishedPeriods}.
 */
public final class DisclosureControl {

    /** The smallest limit in Danish official use. */
    public static final int LOWEST_LIMIT = 3;

    private final int smallestShown;

    /**
     * @param smallestShown k: the smallest count above 0 that is shown, 3 or more
     */
    public DisclosureControl(int smallestShown) {
        if (smallestShown < LOWEST_LIMIT) {
            throw new IllegalArgumentException(
                    "The smallest count that is shown is at least " + LOWEST_LIMIT + ", got " + smallestShown);
        }
        this.smallestShown = smallestShown;
    }

    /** The table with what has to be left out. */
    public ControlledTable control(CountTable table) {
        List<Sensitive> sensitive = Sensitive.in(table, smallestShown);
        Set<Cell> primary = new LinkedHashSet<>();
        sensitive.stream().map(Sensitive::cell).filter(table.counts()::contains).forEach(primary::add);
        Weights weights = new Weights(table);
        Set<Cell> hidden = hide(table, sensitive, primary, weights);
        bringBack(table, sensitive, primary, hidden, weights);
        return new ControlledTable(table, reasons(table, primary, hidden));
    }

    /** The sensitive cells that a reader of the table without the suppressed counts could still pin down; none if it is safe. */
    public List<Cell> exposed(CountTable table, Set<Cell> suppressed) {
        Set<Cell> counts = new LinkedHashSet<>(table.counts());
        counts.retainAll(suppressed);
        Reader reader = new Reader(table, counts);
        return Sensitive.in(table, smallestShown).stream()
                .filter(number -> !number.isSafeFrom(reader))
                .map(Sensitive::cell)
                .toList();
    }

    private static Set<Cell> hide(CountTable table, List<Sensitive> sensitive, Set<Cell> primary, Weights weights) {
        Complement complement = new Complement(table, weights);
        Set<Cell> hidden = new LinkedHashSet<>(primary);
        Reader reader = new Reader(table, hidden);
        for (Sensitive number : sensitive) {
            if (!number.isSafeFrom(reader)) {
                hidden.addAll(complement.of(number, hidden));
                reader = new Reader(table, hidden);
            }
        }
        return hidden;
    }

    /** What was hidden for one number may have become needless by what was hidden for a later one. */
    private static void bringBack(
            CountTable table, List<Sensitive> sensitive, Set<Cell> primary, Set<Cell> hidden, Weights weights) {
        List<Cell> complements = new ArrayList<>(hidden);
        complements.removeAll(primary);
        complements.sort(Comparator.comparingLong(weights::of).reversed());
        for (Cell cell : complements) {
            Set<Cell> fewer = new LinkedHashSet<>(hidden);
            fewer.remove(cell);
            Reader reader = new Reader(table, fewer);
            if (sensitive.stream().allMatch(number -> number.isSafeFrom(reader))) {
                hidden.remove(cell);
            }
        }
    }

    private static Map<Cell, Suppression> reasons(CountTable table, Set<Cell> primary, Set<Cell> hidden) {
        Map<Cell, Suppression> reasons = new LinkedHashMap<>();
        hidden.forEach(
                cell -> reasons.put(cell, primary.contains(cell) ? Suppression.PRIMARY : Suppression.COMPLEMENTARY));
        table.derived().forEach((cell, forms) -> {
            if (forms.stream().noneMatch(form -> form.cells().stream().noneMatch(hidden::contains))) {
                reasons.put(cell, Suppression.DERIVED);
            }
        });
        return reasons;
    }
}
