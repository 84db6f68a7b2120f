package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.YearMonth;
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

    /** What a measure of the template's own comes to, rounded to a whole; null if it is nothing that is counted. */
    @Nullable
    Long own(Templated where, String measure, Period period, String citizensOf) {
        ResultQuestion question =
                ResultQuestion.of(where.initiative().id(), period, Split.TOTAL, Whose.allCitizensOf(citizensOf));
        return system.call(() -> columns.total(where, measure, question))
                .map(number -> number.setScale(0, RoundingMode.HALF_UP).longValue())
                .orElse(null);
    }
}
