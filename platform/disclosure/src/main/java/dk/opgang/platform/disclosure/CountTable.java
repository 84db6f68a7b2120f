package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of counts of persons, 0 or more, with the sums that hold between them, and with numbers that are computed from them and
 * may be negative. Every sum is checked when the table is built: what does not add up cannot be protected.
 */
public final class CountTable {

    private final Map<Cell, Long> counts;
    private final Set<Cell> totals;
    private final List<LinearForm> relations;
    private final Map<Cell, List<LinearForm>> derived;

    private CountTable(Builder builder) {
        this.counts = Map.copyOf(builder.counts);
        this.totals = Set.copyOf(builder.totals);
        this.relations = List.copyOf(builder.relations);
        this.derived = Map.copyOf(builder.derived);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All cells: the counts and the numbers derived from them. */
    public Set<Cell> cells() {
        Set<Cell> all = new LinkedHashSet<>(counts.keySet());
        all.addAll(derived.keySet());
        return all;
    }

    /** The exact value of a cell. */
    public long value(Cell cell) {
        Long count = counts.get(cell);
        return count != null ? count : valueOf(known(derived, cell).getFirst());
    }

    Collection<Cell> counts() {
        return counts.keySet();
    }

    boolean isTotal(Cell cell) {
        return totals.contains(cell);
    }

    List<LinearForm> relations() {
        return relations;
    }

    Map<Cell, List<LinearForm>> derived() {
        return derived;
    }

    long valueOf(LinearForm form) {
        return form.coefficients().entrySet().stream()
                .mapToLong(term -> term.getValue() * known(counts, term.getKey()))
                .sum();
    }

    private static <T> T known(Map<Cell, T> cells, Cell cell) {
        return Objects.requireNonNull(cells.get(cell), () -> "The table has no cell " + cell);
    }

    /** Collects the cells and sums of a table. */
    public static final class Builder {

        private final Map<Cell, Long> counts = new LinkedHashMap<>();
        private final Set<Cell> totals = new LinkedHashSet<>();
        private final List<LinearForm> relations = new ArrayList<>();
        private final Map<Cell, List<LinearForm>> derived = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a count of persons, 0 or more. */
        public Builder count(Cell cell, long value) {
            if (value < 0 || counts.put(cell, value) != null) {
                throw new IllegalArgumentException(
                        "A count is given once and is not negative: " + cell + " = " + value);
            }
            return this;
        }

        /** Adds a count that is a total: readers miss it most, so it is the last to be left out as a complement. */
        public Builder total(Cell cell, long value) {
            totals.add(cell);
            return count(cell, value);
        }

        /** States that {@code sum} is the sum of {@code parts}. */
        public Builder sum(Cell sum, List<Cell> parts) {
            return relation(LinearForm.of(parts, List.of(sum)));
        }

        /** States that the form is 0. */
        public Builder relation(LinearForm form) {
            relations.add(form);
            return this;
        }

        /** Adds a number, possibly negative, that each of the given forms yields. */
        public Builder derived(Cell cell, LinearForm... forms) {
            derived.put(cell, List.of(forms));
            return this;
        }

        /**
         * Builds the table.
         *
         * @throws IllegalArgumentException if a sum names an unknown cell or does not hold
         */
        public CountTable build() {
            CountTable table = new CountTable(this);
            relations.forEach(form -> require(table, form, 0));
            derived.forEach(
                    (cell, forms) -> forms.forEach(form -> require(table, form, table.valueOf(forms.getFirst()))));
            return table;
        }

        private void require(CountTable table, LinearForm form, long value) {
            if (!counts.keySet().containsAll(form.cells()) || table.valueOf(form) != value) {
                throw new IllegalArgumentException("The table does not hold that " + form + " is " + value);
            }
        }
    }
}
