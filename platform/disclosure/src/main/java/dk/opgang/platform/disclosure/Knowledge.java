package dk.opgang.platform.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a kind of reader works with: a table of numbers with every sum that holds between them, and those of its cells that the reader
 * knows whatever is published now, because they are its own or were published before.
 *
 * @param table holds the cells that are to be published, and any others that stand in a sum with them
 * @param known cells of the table that are known in any case
 */
public record Knowledge(CountTable table, Set<Cell> known) {

    public Knowledge {
        known = Set.copyOf(known);
        if (!table.counts().containsAll(known)) {
            throw new IllegalArgumentException("A reader knows cells of its table, got " + known);
        }
    }

    /** Of somebody who knows nothing but the sums. */
    public static Knowledge ofEverybody(CountTable table) {
        return new Knowledge(table, Set.of());
    }

    /** The cells that the reader has to work out if all candidates but the hidden ones are published. */
    Set<Cell> unknown(Collection<Cell> candidates, Set<Cell> hidden) {
        Set<Cell> unknown = new LinkedHashSet<>(table.counts());
        unknown.removeAll(candidates);
        unknown.addAll(hidden);
        unknown.removeAll(known);
        return unknown;
    }
}
