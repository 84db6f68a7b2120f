package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
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
 * <p>Readers who know more than the table says, such as their own share of it or an earlier edition, are told as {@link Knowledge}:
 * what is shown is safe from each of them. Tables of one population for several periods are compared by {@link PublishedPeriods}.
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
        Set<Cell> hidden = new LinkedHashSet<>(table.counts());
        hidden.removeAll(shown(table.counts(), List.of(Knowledge.ofEverybody(table))));
        return new ControlledTable(table, reasons(table, hidden));
    }

    /**
     * Which of the candidates may be published at once, so that none of the readers pins down a small number of its table. Where what
     * a reader knows already leaves no way to protect a number, and where the exact arithmetic does not reach, none is.
     *
     * @param candidates counts that stand in the table of every reader
     */
    public Set<Cell> shown(Collection<Cell> candidates, List<Knowledge> readers) {
        CountTable table = readers.getFirst().table();
        Weights weights = new Weights(table);
        Set<Cell> primary = new LinkedHashSet<>();
        candidates.stream().filter(cell -> isSmall(table.value(cell))).forEach(primary::add);
        Set<Cell> hidden = new LinkedHashSet<>(primary);
        try {
            for (Knowledge reader : readers) {
                hide(reader, candidates, hidden, weights);
            }
            bringBack(readers, candidates, primary, hidden, weights);
        } catch (ArithmeticException e) {
            return Set.of();
        }
        Set<Cell> shown = new LinkedHashSet<>(candidates);
        shown.removeAll(hidden);
        return shown;
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

    private boolean isSmall(long count) {
        return count > 0 && count < smallestShown;
    }

    private void hide(Knowledge knowledge, Collection<Cell> candidates, Set<Cell> hidden, Weights weights) {
        Complement complement = new Complement(knowledge, weights);
        Set<Cell> unknown = knowledge.unknown(candidates, hidden);
        Reader reader = new Reader(knowledge.table(), unknown);
        for (Sensitive number : sensitive(knowledge)) {
            if (!number.isSafeFrom(reader)) {
                hidden.addAll(complement.of(number, unknown).orElse(candidates));
                unknown = knowledge.unknown(candidates, hidden);
                reader = new Reader(knowledge.table(), unknown);
            }
        }
    }

    /** What was hidden for one number may have become needless by what was hidden for a later one. */
    private void bringBack(
            List<Knowledge> readers,
            Collection<Cell> candidates,
            Set<Cell> primary,
            Set<Cell> hidden,
            Weights weights) {
        List<Cell> complements = new ArrayList<>(hidden);
        complements.removeAll(primary);
        complements.sort(Comparator.comparingLong(weights::of).reversed());
        for (Cell cell : complements) {
            Set<Cell> fewer = new LinkedHashSet<>(hidden);
            fewer.remove(cell);
            if (readers.stream().allMatch(reader -> isSafe(reader, candidates, fewer))) {
                hidden.remove(cell);
            }
        }
    }

    private boolean isSafe(Knowledge knowledge, Collection<Cell> candidates, Set<Cell> hidden) {
        Reader reader = new Reader(knowledge.table(), knowledge.unknown(candidates, hidden));
        return sensitive(knowledge).stream().allMatch(number -> number.isSafeFrom(reader));
    }

    /** What a reader knows in any case is no secret from it. */
    private List<Sensitive> sensitive(Knowledge knowledge) {
        return Sensitive.in(knowledge.table(), smallestShown).stream()
                .filter(number -> !knowledge.known().contains(number.cell()))
                .toList();
    }

    private Map<Cell, Suppression> reasons(CountTable table, Set<Cell> hidden) {
        Map<Cell, Suppression> reasons = new LinkedHashMap<>();
        hidden.forEach(cell ->
                reasons.put(cell, isSmall(table.value(cell)) ? Suppression.PRIMARY : Suppression.COMPLEMENTARY));
        table.derived().forEach((cell, forms) -> {
            if (forms.stream().noneMatch(form -> form.cells().stream().noneMatch(hidden::contains))) {
                reasons.put(cell, Suppression.DERIVED);
            }
        });
        return reasons;
    }
}
