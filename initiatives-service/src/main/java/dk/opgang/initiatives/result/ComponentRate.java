package dk.opgang.initiatives.result;

import dk.opgang.platform.dated.DataFile;
import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.dated.DatedRows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that a saving is put together from.
 *
 * @param key {@code benefitDkkPerMonth} or {@code municipalSharePct}
 * @param benefitGroup of which it is; null for all
 * @param weeksFrom from which week on benefits it holds, up to the next row; null for all
 */
record ComponentRate(
        String key,
        @Nullable String benefitGroup,
        @Nullable Integer weeksFrom,
        BigDecimal value,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source)
        implements Dated {

    private record About(
            String key,
            @Nullable String benefitGroup,
            @Nullable Integer weeksFrom) {}

    static List<ComponentRate> load() {
        return DatedRows.oneAtATime(
                List.of(DataFile.readComplete("rules/savings-components.json", ComponentRate[].class)),
                row -> new About(row.key(), row.benefitGroup(), row.weeksFrom()));
    }

    /** The row that holds in the year for people of that group after so many weeks; decided by the year's first day. */
    static Optional<ComponentRate> find(
            List<ComponentRate> rows, String key, @Nullable String group, long weeks, int year) {
        return rows.stream()
                .filter(row -> row.key().equals(key) && row.inForceOn(LocalDate.of(year, 1, 1)))
                .filter(row -> row.benefitGroup() == null || Objects.equals(row.benefitGroup(), group))
                .filter(row -> row.weeksFrom() == null || row.weeksFrom() <= weeks)
                .max(Comparator.comparing(row -> row.weeksFrom() == null ? 0 : row.weeksFrom()));
    }

    /** Where it comes from, and that nothing newer is known where that is so. */
    String sourceIn(int year) {
        boolean own = validFrom != null && (validFrom.getYear() == year || weeksFrom != null);
        return own ? source : source + "; the latest known before " + year;
    }
}
