package dk.opgang.platform.testing.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A reader who knows which units stand in which published sums, and adds and subtracts them until something of few is left. Units are numbers
 * from 0 on, groups are sets of them.
 */
public final class ReaderWhoSubtracts {

    /** Larger than every determinant of that many rows of 0 and 1 as tests make, so that ranks are exact. */
    private static final long PRIME = 2_147_483_647L;

    private final int units;
    private final int few;

    /**
     * @param units how many there are
     * @param smallestShown k: what is of fewer units than that is of few
     */
    public ReaderWhoSubtracts(int units, int smallestShown) {
        this.units = units;
        this.few = smallestShown - 1;
    }

    /** Whether some combination of the sums is one of fewer than k units alone. */
    public boolean solves(List<Set<Integer>> groups) {
        return learnsBeside(List.of(), groups);
    }

    /** Whether more combinations are of fewer than k units alone than of the sums that were published before by themselves. */
    public boolean learnsBeside(List<Set<Integer>> before, List<Set<Integer>> groups) {
        List<Set<Integer>> all = new ArrayList<>(before);
        all.addAll(groups);
        int rankBefore = rank(before, Set.of());
        int rank = rank(all, Set.of());
        return anyFew(0, new TreeSet<>(), some -> rank - rank(all, some) > rankBefore - rank(before, some));
    }

    private interface Attempt {
        boolean succeeds(Set<Integer> some);
    }

    private boolean anyFew(int from, Set<Integer> chosen, Attempt attempt) {
        if (chosen.size() == few) {
            return attempt.succeeds(chosen);
        }
        for (int unit = from; unit < units; unit++) {
            chosen.add(unit);
            boolean found = anyFew(unit + 1, chosen, attempt);
            chosen.remove(unit);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private int rank(List<Set<Integer>> groups, Set<Integer> without) {
        List<long[]> rows = new ArrayList<>(groups.stream()
                .map(group -> IntStream.range(0, units)
                        .mapToLong(unit -> group.contains(unit) && !without.contains(unit) ? 1 : 0)
                        .toArray())
                .toList());
        int rank = 0;
        for (int column = 0; column < units; column++) {
            int at = column;
            int from = rank;
            int found = IntStream.range(from, rows.size())
                    .filter(row -> rows.get(row)[at] != 0)
                    .findFirst()
                    .orElse(-1);
            if (found >= 0) {
                long[] pivot = rows.remove(found);
                rows.add(rank, pivot);
                rank++;
                for (long[] row : rows.subList(rank, rows.size())) {
                    long factor = row[at];
                    for (int i = 0; i < units; i++) {
                        row[i] = Math.floorMod(row[i] * pivot[at] % PRIME - pivot[i] * factor % PRIME, PRIME);
                    }
                }
            }
        }
        return rank;
    }
}
