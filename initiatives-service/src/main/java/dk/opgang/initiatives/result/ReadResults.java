package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what an initiative came to. A municipality sees the exact counts of its own citizens in an initiative of its own alone; whoever
 * else may see the initiative, a partner or another municipality, sees the controlled table of whole years.
 */
@Singleton
class ReadResults {

    private final Initiatives initiatives;
    private final ResultQuery query;
    private final ResultControl control;
    private final SystemCalls system;

    ReadResults(Initiatives initiatives, ResultQuery query, ResultControl control, SystemCalls system) {
        this.initiatives = initiatives;
        this.query = query;
        this.control = control;
        this.system = system;
    }

    ResultTable read(Caller caller, UUID id, Period period, Bucket bucket) {
        Initiative initiative = initiatives.get(caller, id);
        boolean own = seesExactly(caller, initiative);
        if (!own) {
            WholeYears.require(period, bucket);
        }
        String citizensOf = own ? caller.municipality().orElseThrow() : null;
        List<ResultRow> rows = system.call(() -> query.rows(id, period, bucket, citizensOf));
        return new ResultTable(
                id,
                bucket.code(),
                !own,
                own ? rows.stream().map(ResultTable::exact).toList() : control.control(rows));
    }

    /** The table of all years as everybody sees it who may see the initiative; the caller's right to it is settled before. */
    List<ResultTable.Row> controlledYears(UUID id) {
        return control.control(
                system.call(() -> query.rows(id, new Period(ResultResource.FIRST, null), Bucket.YEAR, null)));
    }

    /** Whether all participants of the initiative are the caller's own citizens. */
    static boolean seesExactly(Caller caller, Initiative initiative) {
        return caller.municipality()
                .filter(code -> initiative.municipalities().equals(Set.of(code)))
                .isPresent();
    }
}
