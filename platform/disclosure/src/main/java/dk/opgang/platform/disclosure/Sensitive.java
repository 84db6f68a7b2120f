package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number of a table that nobody may learn: a count of 1 to k - 1 persons, or a number computed from such counts only.
 *
 * @param cell where it stands
 * @param form the number as a sum of counts
 * @param leastHigh the value that a reader must still hold possible; for a derived number its own value
 * @param leastWidth how wide a reader's range must be
 */
record Sensitive(Cell cell, LinearForm form, long leastHigh, long leastWidth) {

    /** A count of 1 to k - 1 persons. */
    static Sensitive small(Cell cell, LinearForm form, long smallestShown) {
        return new Sensitive(cell, form, smallestShown, smallestShown - 1);
    }

    /** All sensitive numbers of a table, the smallest counts first: those are the hardest to hide. */
    static List<Sensitive> in(CountTable table, long smallestShown) {
        Set<Cell> small = new LinkedHashSet<>();
        List<Sensitive> found = new ArrayList<>();
        for (Cell cell : table.counts()) {
            long value = table.value(cell);
            if (value > 0 && value < smallestShown) {
                small.add(cell);
                found.add(small(cell, LinearForm.of(cell), smallestShown));
            }
        }
        found.sort(Comparator.comparingLong((Sensitive it) -> table.value(it.cell()))
                .thenComparing(it -> it.cell().row())
                .thenComparing(it -> it.cell().column()));
        for (Map.Entry<Cell, List<LinearForm>> derived : table.derived().entrySet()) {
            if (derived.getValue().stream().allMatch(form -> small.containsAll(form.cells()))) {
                LinearForm form = derived.getValue().getFirst();
                found.add(new Sensitive(derived.getKey(), form, table.valueOf(form), smallestShown - 1));
            }
        }
        return found;
    }

    boolean isSafeFrom(Reader reader) {
        return reader.holdsPossible(form, leastHigh, leastWidth);
    }
}
