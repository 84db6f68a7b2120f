package dk.opgang.initiatives.result;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One count of an initiative over a whole period, in which every participant counts once. */
@Singleton
class TotalQuery {

    private final ResultQuery query;
    private final ResultControl control;
    private final SystemCalls system;

    TotalQuery(ResultQuery query, ResultControl control, SystemCalls system) {
        this.query = query;
        this.control = control;
        this.system = system;
    }

    /**
     * The count, 0 if nothing happened.
     *
     * @param field its name in the results
     * @param citizensOf the municipality that reads about its own citizens alone, and sees small counts; for everybody else
     *     null, and a count that is too small is null too
     */
    @Nullable
    Long total(UUID initiative, Period period, String field, @Nullable String citizensOf) {
        List<ResultRow> rows = system.call(() -> query.rows(initiative, period, Bucket.TOTAL, citizensOf));
        if (rows.isEmpty()) {
            return 0L;
        }
        return citizensOf != null
                ? rows.getFirst().counts().get(field)
                : control.control(rows).getFirst().counts().get(field);
    }
}
