package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exact counts of an initiative over a whole period, in which every participant counts once: for the municipality's own eyes. */
@Singleton
class TotalQuery {

    private final ResultQuery query;
    private final OwnColumns columns;
    private final SystemCalls system;

    TotalQuery(ResultQuery query, OwnColumns columns, SystemCalls system) {
        this.query = query;
        this.columns = columns;
        this.system = system;
    }

    /** How many are new in each month, by the fields of results. */
    Map<String, Map<YearMonth, Long>> newByMonth(UUID initiative, Period period, String citizensOf) {
        ResultQuestion question = ResultQuestion.of(initiative, period, Split.TOTAL, Whose.allCitizensOf(citizensOf));
        return system.call(() -> query.newByMonth(question));
    }

    /**
     * The counts, by the fields of results.
     *
     * @param citizensOf the municipality that reads about its own citizens alone
     */
    Map<String, Long> counts(UUID initiative, Period period, String citizensOf) {
        ResultQuestion question = ResultQuestion.of(initiative, period, Split.TOTAL, Whose.allCitizensOf(citizensOf));
        return system.call(() -> query.count(question)).total().counts();
    }

    /** What a measure of the template's own comes to; null if it is nothing that is counted, or a share of nothing. */
    @Nullable
    BigDecimal own(Templated where, String measure, Period period, String citizensOf) {
        ResultQuestion question = question(where, period, citizensOf);
        return system.call(() -> {
            boolean isOfUsual = OwnColumns.restsOnUsual(where.template(), measure);
            ResultRows usual = isOfUsual ? query.count(question) : new ResultRows(List.of(), ResultRow.NONE);
            return columns.total(where, measure, question, usual).orElse(null);
        });
    }

    /** What it had come to by the end of each of the months; one is missing in which that cannot be told. */
    Map<YearMonth, BigDecimal> ownByMonth(
            Templated where, String measure, Period period, List<YearMonth> months, String citizensOf) {
        ResultQuestion question = question(where, period, citizensOf);
        return system.call(() -> {
            boolean isOfUsual = OwnColumns.restsOnUsual(where.template(), measure);
            Map<String, Map<YearMonth, Long>> fresh = isOfUsual ? query.newByMonth(question) : Map.of();
            return columns.byMonth(where, measure, question, months, field -> Trajectory.reached(field, months, fresh));
        });
    }

    private static ResultQuestion question(Templated where, Period period, String citizensOf) {
        return ResultQuestion.of(where.initiative().id(), period, Split.TOTAL, Whose.allCitizensOf(citizensOf));
    }
}
