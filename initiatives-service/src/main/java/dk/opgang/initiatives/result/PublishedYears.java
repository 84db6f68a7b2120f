package dk.opgang.initiatives.result;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts that follow from the controlled table of years alone, for those who see no other. A target's own period could be chosen so
 * that its count differs from the table in one person; so it is widened to whole years, and added up only where the table itself
 * gives the sum: of events always, of people, who may come again, only if a single year has any.
 */
final class PublishedYears implements Counts {

    private final List<ResultTable.Row> years;

    private PublishedYears(List<ResultTable.Row> years) {
        this.years = years;
    }

    static PublishedYears of(List<ResultTable.Row> years) {
        return new PublishedYears(years);
    }

    @Override
    public Counted of(String field, Period period) {
        LocalDate from = period.from().withDayOfYear(1);
        LocalDate to = period.to() == null
                ? null
                : period.to().minusDays(1).withDayOfYear(1).plusYears(1);
        Period whole = new Period(from, to);
        List<@Nullable Long> told = new ArrayList<>();
        years.stream()
                .filter(year -> whole.contains(LocalDate.of(Integer.parseInt(year.key()), 1, 1)))
                .forEach(year -> told.add(year.count(field)));
        return new Counted(whole, PublishedSums.sum(told, PublishedSums.EVENTS.contains(field)));
    }
}
