package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Reads what an initiative came to. A municipality sees the exact counts of its own citizens. Of all citizens of an initiative that it
 * shares it sees what every other reader does, a partner or another municipality: the controlled table of whole years that have ended.
 */
@Singleton
class ReadResults {

    private final Initiatives initiatives;
    private final ResultQuery query;
    private final PublishResults published;
    private final SystemCalls system;

    ReadResults(Initiatives initiatives, ResultQuery query, PublishResults published, SystemCalls system) {
        this.initiatives = initiatives;
        this.query = query;
        this.published = published;
        this.system = system;
    }

    /**
     * The results that are asked for.
     *
     * @param faults of the rest of the question; the request ends with them and with those of {@code params}, if there are any
     */
    ResultTable read(Caller caller, UUID id, ResultParams params, Faults faults) {
        Initiative initiative = initiatives.get(caller, id);
        boolean takesPart = caller.municipality().filter(initiative::isOf).isPresent();
        boolean exact = params.areOfAll() ? seesExactly(caller, initiative) : takesPart;
        params.check(faults);
        if (!takesPart) {
            params.checkOfAll(faults);
        }
        if (!exact) {
            params.checkWholeYears(faults);
        }
        faults.throwIfAny();
        return exact
                ? exact(id, params, caller.municipality().orElseThrow())
                : new ResultTable(id, Bucket.YEAR.code(), true, published(initiative, params.period()));
    }

    private ResultTable exact(UUID id, ResultParams params, String municipality) {
        Bucket bucket = params.bucket();
        List<ResultRow> rows =
                system.call(() -> query.rows(id, params.period(), bucket, Whose.allCitizensOf(municipality)));
        return new ResultTable(
                id, bucket.code(), false, rows.stream().map(ResultTable::exact).toList());
    }

    private List<ResultTable.Row> published(Initiative initiative, Period period) {
        return controlledYears(initiative).stream()
                .filter(row -> period.contains(LocalDate.of(Integer.parseInt(row.key()), 1, 1)))
                .toList();
    }

    /** The table of all years as everybody sees it who may see the initiative; the caller's right to it is settled before. */
    List<ResultTable.Row> controlledYears(Initiative initiative) {
        return published.years(initiative);
    }

    /** Whether all participants of the initiative are the caller's own citizens. */
    static boolean seesExactly(Caller caller, Initiative initiative) {
        return caller.municipality()
                .filter(code -> initiative.municipalities().equals(Set.of(code)))
                .isPresent();
    }
}
