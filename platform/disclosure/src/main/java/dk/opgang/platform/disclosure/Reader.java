package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The attacker: a reader who knows every published count, every sum of the table and that counts are whole and not negative, and
 * who solves for the rest. Numbers derived from published counts alone tell such a reader nothing more, so they take no part.
 */
final class Reader {

    private final CountTable table;
    private final Map<Cell, Integer> unknown = new HashMap<>();
    private final Simplex possible;
    // Tables of whole numbers that agree with all that is published, as met on the way; the true one is the first.
    private final List<long[]> worlds = new ArrayList<>();

    Reader(CountTable table, Collection<Cell> suppressed) {
        this.table = table;
        suppressed.forEach(cell -> unknown.putIfAbsent(cell, unknown.size()));
        long[] truth = new long[unknown.size()];
        unknown.forEach((cell, index) -> truth[index] = table.value(cell));
        worlds.add(truth);
        List<long[]> rows = new ArrayList<>();
        List<Long> sums = new ArrayList<>();
        for (LinearForm relation : table.relations()) {
            if (relation.cells().stream().anyMatch(unknown::containsKey)) {
                rows.add(coefficients(relation));
                sums.add(unknownPart(relation));
            }
        }
        this.possible = new Simplex(
                rows.toArray(long[][]::new),
                sums.stream().mapToLong(Long::longValue).toArray());
    }

    /** Whether the reader holds a value of at least {@code high} possible for the form, and a range at least so wide. */
    boolean holdsPossible(LinearForm form, long high, long width) {
        Range seen = seen(form);
        if (seen.reaches(high) && seen.isAtLeastWide(width)) {
            return true;
        }
        Range range = rangeOf(form);
        return range.reaches(high) && range.isAtLeastWide(width);
    }

    /** The values that the form can have as far as this reader can tell. */
    Range rangeOf(LinearForm form) {
        if (form.cells().stream().anyMatch(cell -> unknown.containsKey(cell) && unbound(cell))) {
            return new Range(null, null);
        }
        long[] up = coefficients(form);
        long[] down = new long[up.length];
        for (int i = 0; i < up.length; i++) {
            down[i] = -up[i];
        }
        long known = table.valueOf(form) - unknownPart(form);
        return new Range(
                maximise(down).map(low -> known - low.floor()).orElse(null),
                maximise(up).map(high -> known + high.floor()).orElse(null));
    }

    /** What the worlds that were met already prove possible. */
    private Range seen(LinearForm form) {
        long[] coefficients = coefficients(form);
        long known = table.valueOf(form) - unknownPart(form);
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (long[] world : worlds) {
            long value = known;
            for (int i = 0; i < world.length; i++) {
                value += coefficients[i] * world[i];
            }
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new Range(low, high);
    }

    private Optional<Ratio> maximise(long[] form) {
        Optional<Ratio> most = possible.maximise(form);
        possible.wholePoint().ifPresent(worlds::add);
        return most;
    }

    /** A count that stands in no sum at all can be anything. */
    private boolean unbound(Cell cell) {
        return table.relations().stream().noneMatch(relation -> relation.cells().contains(cell));
    }

    private long[] coefficients(LinearForm form) {
        long[] coefficients = new long[unknown.size()];
        form.coefficients().forEach((cell, coefficient) -> {
            Integer index = unknown.get(cell);
            if (index != null) {
                coefficients[index] = coefficient;
            }
        });
        return coefficients;
    }

    private long unknownPart(LinearForm form) {
        return form.coefficients().entrySet().stream()
                .filter(term -> unknown.containsKey(term.getKey()))
                .mapToLong(term -> term.getValue() * table.value(term.getKey()))
                .sum();
    }
}
