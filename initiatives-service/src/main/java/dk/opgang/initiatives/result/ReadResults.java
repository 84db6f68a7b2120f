package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what an initiative came to. A municipality sees the exact counts of its own citizens in an initiative of its own alone; whoever
 * else may see the initiative, a partner or another municipality, sees the controlled table of whole years
 * that have ended.
 */
@Singleton
class ReadResults {

    private final Initiatives initiatives;
    private final ResultQuery query;
    private final ResultControl control;
    private final SystemCalls system;
    private final BusinessClock clock;

    ReadResults(
            Initiatives initiatives,
            ResultQuery query,
            ResultControl control,
            SystemCalls system,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.query = query;
        this.control = control;
        this.system = system;
        this.clock = clock;
    }

    /**
     * The results that are asked for.
     *
     * @param faults of the rest of the question; the request ends with them and with those of {@code params}, if there are any
     */
    ResultTable read(Caller caller, UUID id, ResultParams params, Faults faults) {
        Initiative initiative = initiatives.get(caller, id);
        boolean own = seesExactly(caller, initiative);
        params.check(faults);
        if (!own) {
            params.checkWholeYears(faults);
        }
        faults.throwIfAny();
        Bucket bucket = params.bucket();
        String citizensOf = own ? caller.municipality().orElseThrow() : null;
        List<ResultRow> rows = system.call(() -> query.rows(id, params.period(), bucket, citizensOf));
        return new ResultTable(
                id,
                bucket.code(),
                !own,
                own ? rows.stream().map(ResultTable::exact).toList() : controlled(rows));
    }

    /** The table of all years as everybody sees it who may see the initiative; the caller's right to it is settled before. */
    List<ResultTable.Row> controlledYears(UUID id) {
        return controlled(system.call(() -> query.rows(id, Period.since(ResultParams.FIRST), Bucket.YEAR, null)));
    }

    /** The running year grows by the day, and what it grew by since yesterday may be one person: nothing of it is told until it ends. */
    private List<ResultTable.Row> controlled(List<ResultRow> years) {
        int running = clock.today().getYear();
        return control.control(years).stream()
                .map(row -> Integer.parseInt(row.key()) < running ? row : row.suppressedWhole())
                .toList();
    }

    /** Whether all participants of the initiative are the caller's own citizens. */
    static boolean seesExactly(Caller caller, Initiative initiative) {
        return caller.municipality()
                .filter(code -> initiative.municipalities().equals(Set.of(code)))
                .isPresent();
    }
}
