package dk.opgang.initiatives.result;

import dk.opgang.initiatives.result.Savings.Total;
import dk.opgang.initiatives.result.Savings.Year;
import dk.opgang.platform.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes savings year by year from the counts that the reader may see, so that a controlled reader learns nothing more. All inputs
 * of a number are shown beside it.
 */
final class SavingYears {

    static final String PER_PERSON_YEAR = "savingPerPersonYearDkk";
    static final String FIRST_YEAR = "firstYearPct";
    static final String RETENTION = "retentionPct";

    /** How the numbers of a year come about, in the order in which they are computed. */
    static final Map<String, String> FORMULAS = formulas();

    /** The same where the saving of a person is put together from its parts. */
    static final Map<String, String> FORMULAS_OF_COMPONENTS = formulasOfComponents();

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Assumptions assumptions;
    private final @Nullable BigDecimal cost;
    private final Period period;

    /**
     * @param cost of the initiative in all, null if it is not known
     * @param period of the initiative; the cost of one without an end cannot be shared between years
     */
    SavingYears(Assumptions assumptions, @Nullable BigDecimal cost, Period period) {
        this.assumptions = assumptions;
        this.cost = cost;
        this.period = period;
    }

    /** The value of an assumption in a year, null if none holds. */
    interface Assumptions {
        @Nullable
        BigDecimal of(String key, int year);
    }

    /**
     * The years from the first to the last.
     *
     * @param started who began a job, by year; null where the count is left out. Earlier years count by what they carry over.
     */
    List<Year> rows(Map<Integer, @Nullable Long> started, int first, int last) {
        List<Year> rows = new ArrayList<>();
        Year before = null;
        int begin = started.keySet().stream().reduce(first, Math::min);
        for (int year = begin; year <= last; year++) {
            before = row(year, started.containsKey(year) ? started.get(year) : Long.valueOf(0), before);
            if (year >= first) {
                rows.add(before);
            }
        }
        return rows;
    }

    static Total total(List<Year> rows) {
        return new Total(
                sum(rows, Year::personYears),
                sum(rows, Year::savingDkk),
                sum(rows, Year::costDkk),
                sum(rows, Year::netDkk));
    }

    private Year row(int year, @Nullable Long started, @Nullable Year before) {
        BigDecimal carried = before == null ? BigDecimal.ZERO : share(inJob(before), assumptions.of(RETENTION, year));
        BigDecimal begun =
                share(started == null ? null : BigDecimal.valueOf(started), assumptions.of(FIRST_YEAR, year));
        BigDecimal years = begun == null || carried == null ? null : rounded(begun.add(carried));
        BigDecimal perYear = assumptions.of(PER_PERSON_YEAR, year);
        BigDecimal saving = years == null || perYear == null ? null : rounded(years.multiply(perYear));
        BigDecimal spent = costOf(year);
        BigDecimal net = saving == null || spent == null ? null : saving.subtract(spent);
        return new Year(year, started, carried, years, saving, spent, net);
    }

    private static @Nullable BigDecimal inJob(Year year) {
        return year.startedJob() == null || year.carriedOver() == null
                ? null
                : year.carriedOver().add(BigDecimal.valueOf(year.startedJob()));
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal number, @Nullable BigDecimal percent) {
        return number == null || percent == null
                ? null
                : number.multiply(percent).divide(WHOLE, DECIMALS, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal costOf(int year) {
        if (cost == null || period.to() == null) {
            return null;
        }
        LocalDate begin = LocalDate.of(year, 1, 1);
        LocalDate from = period.from().isAfter(begin) ? period.from() : begin;
        LocalDate to = period.to().isBefore(begin.plusYears(1)) ? period.to() : begin.plusYears(1);
        long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
        long all = ChronoUnit.DAYS.between(period.from(), period.to());
        return cost.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal sum(List<Year> rows, Function<Year, @Nullable BigDecimal> number) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Year row : rows) {
            BigDecimal value = number.apply(row);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return rounded(sum);
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Map<String, String> formulasOfComponents() {
        Map<String, String> formulas = new LinkedHashMap<>();
        formulas.put(PER_PERSON_YEAR, SavingComponents.FORMULA);
        formulas.putAll(formulas());
        return formulas;
    }

    private static Map<String, String> formulas() {
        Map<String, String> formulas = new LinkedHashMap<>();
        formulas.put("startedJob", "employmentStarted of the results of the year");
        formulas.put("carriedOver", "(startedJob + carriedOver) of the year before * retentionPct / 100");
        formulas.put("personYears", "startedJob * firstYearPct / 100 + carriedOver");
        formulas.put("savingDkk", "personYears * savingPerPersonYearDkk");
        formulas.put("costDkk", "cost of the initiative * its days in the year / all its days");
        formulas.put("netDkk", "savingDkk - costDkk");
        return formulas;
    }
}
