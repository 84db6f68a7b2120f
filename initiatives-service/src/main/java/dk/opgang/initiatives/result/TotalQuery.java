package dk.opgang.initiatives.result;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** One exact count of an initiative over a whole period, in which every participant counts once: for the municipality's own eyes. */
@Singleton
class TotalQuery {

    private final ResultQuery query;
    private final SystemCalls system;

    TotalQuery(ResultQuery query, SystemCalls system) {
        this.query = query;
        this.system = system;
    }

    /**
     * The count, 0 if nothing happened.
     *
     * @param field its name in the results
     * @param citizensOf the municipality that reads about its own citizens alone
     */
    long total(UUID initiative, Period period, String field, String citizensOf) {
        List<ResultRow> rows =
                system.call(() -> query.rows(initiative, period, Bucket.TOTAL, Whose.allCitizensOf(citizensOf)));
        return rows.isEmpty() ? 0 : rows.getFirst().counts().get(field);
    }
}
