package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The spells of one participant in order, of which no two share a day.
 *
 * <p>Reports come late and out of order, so the outcome must not depend on it: a spell without a reported end lasts until the
 * next one begins, whichever of the two became known first. A reported end is never moved by another report; a spell that would
 * need that is a conflict.
 */
public final class Timeline<S extends Spell> {

    private final List<S> spells;
    private final Set<S> changed = new LinkedHashSet<>();
    private final Set<S> added = new LinkedHashSet<>();

    public Timeline(Collection<S> spells) {
        this.spells = new ArrayList<>(spells);
        this.spells.sort(Comparator.comparing(Spell::from));
    }

    /** The spell that stands in the way of the added one; empty if it can be added. */
    public Optional<S> conflictWith(S added) {
        Optional<S> before = before(added.from());
        Optional<S> after = after(added.from());
        return startingOn(added.from())
                .or(() -> before.filter(spell -> reaches(spell, added)))
                .or(() -> after.filter(spell -> runsInto(added, spell)));
    }

    /**
     * Adds a spell. The one that was running ends where it begins; without an end of its own it ends where the next begins.
     *
     * @throws IllegalStateException if there is a conflict
     */
    public void add(S added) {
        if (conflictWith(added).isPresent()) {
            throw new IllegalStateException("Two spells would share a day");
        }
        before(added.from())
                .filter(spell -> spell.period().contains(added.from()))
                .ifPresent(running -> {
                    running.endBy(added);
                    changed.add(running);
                });
        if (added.isOpen()) {
            after(added.from()).ifPresent(added::endBy);
        }
        spells.add(added);
        spells.sort(Comparator.comparing(Spell::from));
        this.added.add(added);
    }

    /** The spell that stands in the way of ending the given one on that day ({@code null}: of letting it go on). */
    public Optional<S> conflictWithEnd(S spell, @Nullable LocalDate to) {
        Period wanted = new Period(spell.from(), to);
        return after(spell.from()).filter(next -> wanted.overlaps(next.period()));
    }

    /** The spell that holds on the day. */
    public Optional<S> on(LocalDate day) {
        return spells.stream().filter(spell -> spell.period().contains(day)).findFirst();
    }

    /** The spell that begins on the day. */
    public Optional<S> startingOn(LocalDate day) {
        return spells.stream().filter(spell -> spell.from().equals(day)).findFirst();
    }

    /** The first spell that shares a day with the period. */
    public Optional<S> firstIn(Period period) {
        return spells.stream().filter(spell -> spell.period().overlaps(period)).findFirst();
    }

    /** The spells in order. */
    public List<S> spells() {
        return List.copyOf(spells);
    }

    /** The spells that were there before and whose end has moved. */
    public Set<S> changed() {
        return Set.copyOf(changed);
    }

    /** The spells that were not there before. */
    public Set<S> added() {
        return Set.copyOf(added);
    }

    private boolean reaches(S earlier, S added) {
        boolean running = earlier.period().contains(added.from());
        // An end that was only concluded gives way, unless both say the same: then the second report adds nothing.
        return running && (earlier.saysTheSameAs(added) || !(earlier.isOpen() || earlier.isEndedByNext()));
    }

    private boolean runsInto(S added, S later) {
        return added.isOpen() ? added.saysTheSameAs(later) : added.period().overlaps(later.period());
    }

    private Optional<S> before(LocalDate day) {
        return spells.stream().filter(spell -> spell.from().isBefore(day)).reduce((first, second) -> second);
    }

    private Optional<S> after(LocalDate day) {
        return spells.stream().filter(spell -> spell.from().isAfter(day)).findFirst();
    }
}
