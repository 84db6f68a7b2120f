package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.reportedfigure.ReportedFigureView;
import dk.opgang.initiatives.reportedfigure.ReportedFigures;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what all initiatives that a filter means came to. A municipality sees the exact counts of its own citizens in the initiatives in which
 * it takes part; everybody else, who has no tenant as well, and a municipality that asks for others, what was published.
 */
@Singleton
class ReadAcross {

    private final WantedInitiatives wanted;
    private final TemplatedInitiatives templates;
    private final CountResults counts;
    private final PublishedAcross published;
    private final ReportedFigures reported;
    private final BusinessClock clock;
    private final SystemCalls system;

    ReadAcross(
            WantedInitiatives wanted,
            TemplatedInitiatives templates,
            CountResults counts,
            PublishedAcross published,
            ReportedFigures reported,
            BusinessClock clock,
            SystemCalls system) {
        this.wanted = wanted;
        this.templates = templates;
        this.counts = counts;
        this.published = published;
        this.reported = reported;
        this.clock = clock;
        this.system = system;
    }

    ResultsAcross read(Caller caller, ResultFilter filter, ResultParams params, Faults faults) {
        filter.check(faults);
        params.check(faults);
        Optional<String> own = caller.municipality().filter(code -> meansCitizensOf(code, filter));
        List<Initiative> owns =
                own.isPresent() && !params.areOfAll() ? wanted.of(caller, filter, own.get()) : List.of();
        // An initiative of others is seen as everybody sees it.
        boolean exact = own.isPresent() && !params.areOfAll() && (filter.initiativeId() == null || !owns.isEmpty());
        if (!exact) {
            params.checkOfAll(faults);
            checkYears(caller, params, faults);
        }
        // What others are shown is of the initiatives that a faultless question means.
        List<Initiative> others = exact || !faults.isEmpty() ? List.of() : ofEverybody(filter);
        Optional<Templated> where = exact
                ? ofOneTemplate(caller, owns)
                : system.callInTransaction(() ->
                        filter.isOfSomePlace() ? Optional.<Templated>empty() : ofOneTemplate(Caller.system(), others));
        List<UUID> exactly = exact ? owns.stream().map(Initiative::id).toList() : List.of();
        List<ResultColumn> columns = params.wanted(counts.columns(caller, where, exactly), faults);
        faults.throwIfAny();
        return exact
                ? exact(caller, filter, params, owns, where, columns)
                : controlled(filter, params.period(), others, where, columns);
    }

    private void checkYears(Caller caller, ResultParams params, Faults faults) {
        if (caller.municipality().isEmpty() && caller.organisation().isEmpty()) {
            params.checkEndedYears(clock.today().getYear() - 1, faults);
        } else {
            params.checkWholeYears(faults);
        }
    }

    /** Whether only citizens of that municipality can be meant, or it asks for its own ones. */
    private boolean meansCitizensOf(String code, ResultFilter filter) {
        boolean ofArea = filter.housingAreaId() == null
                || wanted.municipalityOf(filter.housingAreaId())
                        .map(code::equals)
                        .orElse(true);
        return ofArea
                && (filter.municipalityCode() == null
                        || filter.municipalityCode().equals(code));
    }

    private ResultsAcross exact(
            Caller caller,
            ResultFilter filter,
            ResultParams params,
            List<Initiative> initiatives,
            Optional<Templated> where,
            List<ResultColumn> columns) {
        List<UUID> ids = initiatives.stream().map(Initiative::id).toList();
        ResultQuestion question = new ResultQuestion(
                ids,
                params.period(),
                params.split(),
                Whose.allCitizensOf(caller.municipality().orElseThrow()),
                filter.housingAreaId());
        CountedTable table = ids.isEmpty()
                ? counts.nothing(params.split(), columns)
                : counts.exact(caller, question, where, columns);
        List<UUID> told = isNowhere(filter) ? List.of() : ids;
        return ResultsAcross.of(filter, table, columns, reported.of(caller, told));
    }

    private List<Initiative> ofEverybody(ResultFilter filter) {
        return isNowhere(filter)
                ? List.of()
                : system.callInTransaction(() -> wanted.of(Caller.system(), filter, municipalityOf(filter)));
    }

    private ResultsAcross controlled(
            ResultFilter filter,
            Period period,
            List<Initiative> all,
            Optional<Templated> where,
            List<ResultColumn> columns) {
        List<UUID> ids = all.stream().map(Initiative::id).toList();
        List<ReportedFigureView> figures = system.callInTransaction(() -> reported.of(Caller.system(), ids));
        List<ResultTable.Row> years = published.years(all, filter, where.map(Templated::template));
        return ResultsAcross.of(filter, counts.controlled(years, period, columns), columns, figures);
    }

    /** Whether an area is asked for that nobody has told of: no initiative is in it. */
    private boolean isNowhere(ResultFilter filter) {
        return filter.housingAreaId() != null
                && wanted.municipalityOf(filter.housingAreaId()).isEmpty();
    }

    private @Nullable String municipalityOf(ResultFilter filter) {
        return filter.municipalityCode() != null || filter.housingAreaId() == null
                ? filter.municipalityCode()
                : wanted.municipalityOf(filter.housingAreaId()).orElse(null);
    }

    /**
     * The template that all of them are of, in the same version: then its columns are counted, too. Where a column counts by what each
     * initiative gives to its template, all of them must give the same.
     */
    private Optional<Templated> ofOneTemplate(Caller caller, List<Initiative> initiatives) {
        record Version(String key, @Nullable UUID own, int version) {}
        long versions = initiatives.stream()
                .map(it -> new Version(it.form().templateKey(), it.ownTemplateId(), it.templateVersion()))
                .distinct()
                .count();
        if (versions != 1) {
            return Optional.empty();
        }
        Initiative first = initiatives.getFirst();
        return templates
                .templateOf(caller, first)
                .filter(template -> initiatives.stream()
                                .allMatch(it -> Objects.equals(
                                        it.form().parameters(), first.form().parameters()))
                        || OwnColumns.countAlike(template))
                .map(template -> new Templated(first, template));
    }
}
