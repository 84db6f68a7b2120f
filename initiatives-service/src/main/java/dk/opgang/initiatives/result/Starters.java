package dk.opgang.initiatives.result;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who began a job in a year after the same benefits, in the same band of weeks.
 *
 * @param benefitGroup on the day before; null if none is known
 * @param weeks the last week on benefits without a break, counted from 1; 0 if none is known
 */
record Starters(int year, @Nullable String benefitGroup, long weeks, long persons) {

    private static final int DAYS = 7;

    /** A stretch on a benefit. */
    record Spell(String group, LocalDate from, @Nullable LocalDate to) {}

    /** Of one person who began on that day; two stretches with no free day between them are no break. */
    static Starters of(LocalDate began, List<Spell> spells) {
        String group = null;
        LocalDate since = began;
        List<Spell> backwards = spells.stream()
                .filter(spell -> spell.from().isBefore(began))
                .sorted(Comparator.comparing(Spell::from).reversed())
                .toList();
        for (Spell spell : backwards) {
            LocalDate end = spell.to();
            if ((end == null || !end.isBefore(since)) && spell.from().isBefore(since)) {
                group = group == null ? spell.group() : group;
                since = spell.from();
            }
        }
        long weeks = group == null ? 0 : (ChronoUnit.DAYS.between(since, began) - 1) / DAYS + 1;
        return new Starters(began.getYear(), group, weeks, 1);
    }
}
