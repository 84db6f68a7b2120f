package dk.opgang.participants.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of the spells of two records that turn out to be one person's. Those that say the same and share a day, or touch, are one
 * that lasts as long as they do together. Of two that say different things of one day one must give way.
 */
final class Union<F extends SpellForm<F>, S extends Spell<F>> {

    private final List<S> survivors;
    private final List<S> duplicates;

    Union(Collection<S> survivors, Collection<S> duplicates) {
        this.survivors = inOrder(survivors);
        this.duplicates = inOrder(duplicates);
    }

    /** Two spells that cannot both be true. */
    record Clash<S>(S survivor, S duplicate) {}

    /**
     * Several that are one.
     *
     * @param kept the record that stays
     * @param others those that it takes in
     */
    record United<F extends SpellForm<F>, S extends Spell<F>>(S kept, List<S> others) {

        /** Makes the record what they are together. The others must be gone: it may take the key of one of them. */
        void settle() {
            List<S> all = Stream.concat(Stream.of(kept), others.stream()).toList();
            S first = all.stream().min(Comparator.comparing(Spell::from)).orElseThrow();
            S last = all.stream().max(Comparator.comparing(Union::end)).orElseThrow();
            var source = all.stream()
                    .map(Spell::source)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            kept.unite(last.form().lasting(first.from(), last.to()).withSource(source), first, last.isEndedByNext());
        }
    }

    List<Clash<S>> clashes() {
        List<Clash<S>> clashes = new ArrayList<>();
        for (S survivor : survivors) {
            duplicates.stream()
                    .filter(it -> !it.saysTheSameAs(survivor) && it.period().overlaps(survivor.period()))
                    .forEach(it -> clashes.add(new Clash<>(survivor, it)));
        }
        return clashes;
    }

    /** Those that are one, without those that gave way. */
    List<United<F, S>> united(Set<S> gaveWay) {
        Set<S> left = new HashSet<>(survivors);
        left.addAll(duplicates);
        left.removeAll(gaveWay);
        List<United<F, S>> united = new ArrayList<>();
        for (S survivor : survivors) {
            if (left.contains(survivor)) {
                List<S> others = connected(survivor, left);
                left.removeAll(others);
                left.remove(survivor);
                if (!others.isEmpty()) {
                    united.add(new United<>(survivor, others));
                }
            }
        }
        return united;
    }

    /** What hangs together with the spell, through records of the other side each time: two of one side were never one. */
    private List<S> connected(S spell, Set<S> among) {
        List<S> found = new ArrayList<>(List.of(spell));
        for (int i = 0; i < found.size(); i++) {
            S reached = found.get(i);
            (survivors.contains(reached) ? duplicates : survivors)
                    .stream()
                            .filter(among::contains)
                            .filter(it -> !found.contains(it) && isOne(reached, it))
                            .forEach(found::add);
        }
        found.remove(spell);
        return found;
    }

    private static boolean isOne(Spell<?> one, Spell<?> other) {
        return one.saysTheSameAs(other)
                && !end(one).isBefore(other.from())
                && !end(other).isBefore(one.from());
    }

    private static LocalDate end(Spell<?> spell) {
        LocalDate to = spell.to();
        return to == null ? LocalDate.MAX : to;
    }

    private static <S extends Spell<?>> List<S> inOrder(Collection<S> spells) {
        return spells.stream().sorted(Comparator.comparing(Spell::from)).toList();
    }
}
