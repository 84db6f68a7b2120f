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

/**
 * The spells of one participant in order, of which no two share a day.
 *
 * <p>Reports come late and out of order, so the outcome must not depend on it: a spell without a reported end lasts until the
 * next one begins, whichever of the two became known first. A reported end is never moved by another report; a spell that would
 * need that is a conflict.
 */
public final class Timeline<S extends Spell<?>> {

    private final List<S> spells;
    private final Set<S> added = new LinkedHashSet<>();
    private final Set<S> removed = new LinkedHashSet<>();

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
        place(added);
        this.added.add(added);
    }

    /**
     * The spell that stands in the way of the given one's lasting for that period instead. One whose end was only concluded gives
     * way, as to an added one; without an end the corrected one lasts until the next begins.
     */
    public Optional<S> conflictWithCorrection(S spell, Period wanted) {
        return spells.stream()
                .filter(other -> other != spell && isInTheWay(other, spell, wanted))
                .findFirst();
    }

    /** The spell that follows the given one, were it to begin on that day: it stands in the way of going on without an end. */
    public Optional<S> next(S spell, LocalDate from) {
        return spells.stream()
                .filter(other -> other != spell && other.from().isAfter(from))
                .findFirst();
    }

    /**
     * Corrects a spell. Its neighbours are settled anew: the one before goes on until the corrected one begins, if its end was
     * concluded.
     *
     * @param correction changes the spell
     */
    public void correct(S spell, Runnable correction) {
        Optional<S> earlier = endedBy(spell);
        correction.run();
        spells.remove(spell);
        place(spell);
        earlier.ifPresent(this::goOn);
    }

    /** Takes out a spell that never was. The one before it, if it ended because of it, goes on until the next begins. */
    public void remove(S spell) {
        Optional<S> earlier = endedBy(spell);
        spells.remove(spell);
        removed.add(spell);
        earlier.ifPresent(this::goOn);
    }

    /** Ends what is open: the participant left. */
    void endByDeparture(LocalDate day, String reason) {
        spells.stream().filter(Spell::isOpen).forEach(spell -> spell.endByDeparture(day, reason));
    }

    /** The first spell that begins on the day or later. */
    public Optional<S> since(LocalDate day) {
        return spells.stream().filter(spell -> !spell.from().isBefore(day)).findFirst();
    }

    /** The one whose end was concluded from the beginning of the given one. */
    private Optional<S> endedBy(S spell) {
        return before(spell.from())
                .filter(earlier -> earlier.isEndedByNext() && spell.from().equals(earlier.to()));
    }

    private void goOn(S spell) {
        after(spell.from()).ifPresentOrElse(spell::endBy, spell::goOn);
    }

    private void place(S spell) {
        before(spell.from())
                .filter(earlier -> earlier.period().contains(spell.from()))
                .ifPresent(earlier -> earlier.endBy(spell));
        if (spell.isOpen()) {
            after(spell.from()).ifPresent(spell::endBy);
        }
        spells.add(spell);
        spells.sort(Comparator.comparing(Spell::from));
    }

    private boolean isInTheWay(S other, S spell, Period wanted) {
        if (!other.from().isAfter(wanted.from())) {
            boolean givesWay = other.isOpen() || other.isEndedByNext();
            return other.from().equals(wanted.from())
                    || !givesWay && other.period().contains(wanted.from());
        }
        return wanted.to() != null && other.from().isBefore(wanted.to());
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

    /** The spells that were taken out. */
    public Set<S> removed() {
        return Set.copyOf(removed);
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
