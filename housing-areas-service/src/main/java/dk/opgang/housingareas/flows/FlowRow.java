package dk.opgang.housingareas.flows;

import dk.opgang.platform.disclosure.Timeline;
import dk.opgang.platform.time.Period;
import java.util.Collection;

/**
 * The exact flow of one benefit group, or of all; persons.
 *
 * @param benefitGroup the group's code, or {@code total}
 * @param baseline open on the first reading date
 * @param opened opened after the first reading date and by the second
 * @param closed closed after the first reading date and by the second
 */
record FlowRow(String benefitGroup, long baseline, long opened, long closed) {

    FlowRow {
        if (baseline < 0 || opened < 0 || closed < 0 || closed > baseline + opened) {
            throw new IllegalArgumentException("A flow closes at most what was open, got " + baseline + ", " + opened
                    + ", " + closed + " in " + benefitGroup);
        }
    }

    /** The row of a group whose counts hold both reading dates. */
    static FlowRow of(String benefitGroup, Timeline people, ReadingDates dates) {
        return new FlowRow(
                benefitGroup,
                people.present(dates.from()),
                people.came(dates.from(), dates.to()),
                people.went(dates.from(), dates.to()));
    }

    /** Counts the spells of one group. A spell is open on its first day and no longer on its last date. */
    static FlowRow count(String benefitGroup, Collection<Spell> spells, ReadingDates dates) {
        long baseline = 0;
        long opened = 0;
        long closed = 0;
        for (Spell spell : spells) {
            Period period = spell.period();
            baseline += period.contains(dates.from()) ? 1 : 0;
            opened += period.from().isAfter(dates.from()) && !period.from().isAfter(dates.to()) ? 1 : 0;
            closed += period.to() != null
                            && period.to().isAfter(dates.from())
                            && !period.to().isAfter(dates.to())
                    ? 1
                    : 0;
        }
        return new FlowRow(benefitGroup, baseline, opened, closed);
    }

    long status() {
        return baseline + opened - closed;
    }

    long net() {
        return opened - closed;
    }

    FlowRow plus(FlowRow other) {
        return new FlowRow(benefitGroup, baseline + other.baseline, opened + other.opened, closed + other.closed);
    }
}
