package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The attacker: a reader who knows every published count, every sum of the table and that counts are not negative, and who solves
 * for the rest. Numbers derived from published counts alone tell such a reader nothing more, so they take no part.
 */
final class Reader {

    private final CountTable table;
    private final List<Cell> unknown;
    private final Simplex possible;

    Reader(CountTable table, Set<Cell> suppressed) {
        this.table = table;
        this.unknown = List.copyOf(suppressed);
        List<long[]> rows = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        for (LinearForm relation : table.relations()) {
            if (relation.cells().stream().anyMatch(suppressed::contains)) {
                rows.add(coefficients(relation));
                sums.add(unknownPart(relation));
            }
        }
        this.possible = new Simplex(
                rows.toArray(long[][]::new),
                sums.stream().mapToLong(Long::longValue).toArray());
    }

    /** The values that the form can have as far as this reader can tell. */
    Range rangeOf(LinearForm form) {
        if (form.cells().stream().anyMatch(cell -> unknown.contains(cell) && unbound(cell))) {
            return new Range(null, null);
        }
        long[] up = coefficients(form);
        long[] down = new long[up.length];
        for (int i = 0; i < up.length; i++) {
            down[i] = -up[i];
        }
        long known = table.valueOf(form) - unknownPart(form);
        Range range = new Range(
                possible.maximise(down).map(low -> low.negated().plus(known)).orElse(null),
                possible.maximise(up).map(high -> high.plus(known)).orElse(null));
        return range;
    }

    /** A count that stands in no sum at all can be anything. */
    private boolean unbound(Cell cell) {
        return table.relations().stream().noneMatch(relation -> relation.cells().contains(cell));
    }

    private long[] coefficients(LinearForm form) {
        long[] coefficients = new long[unknown.size()];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = form.coefficients().getOrDefault(unknown.get(i), 0L);
        }
        return coefficients;
    }

    private long unknownPart(LinearForm form) {
        return unknown.stream()
                .mapToLong(cell -> form.coefficients().getOrDefault(cell, 0L) * table.value(cell))
                .sum();
    }
}
