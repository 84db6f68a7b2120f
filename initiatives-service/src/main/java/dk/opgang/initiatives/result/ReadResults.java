package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.reportedfigure.ReportedFigureView;
import dk.opgang.initiatives.reportedfigure.ReportedFigures;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an initiative came to. A municipality sees the exact counts of its own citizens. Of all citizens of an initiative that it
 * shares it sees what every other reader does, a partner or another municipality: the controlled table of whole years that have ended.
 */
@Singleton
class ReadResults {

    private final Initiatives initiatives;
    private final TemplatedInitiatives templates;
    private final CountResults counts;
    private final PublishResults published;
    private final PublishColumns columnsOfTemplates;
    private final ReportedFigures reported;

    ReadResults(
            Initiatives initiatives,
            TemplatedInitiatives templates,
            CountResults counts,
            PublishResults published,
            PublishColumns columnsOfTemplates,
            ReportedFigures reported) {
        this.initiatives = initiatives;
        this.templates = templates;
        this.counts = counts;
        this.published = published;
        this.columnsOfTemplates = columnsOfTemplates;
        this.reported = reported;
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
        Optional<Templated> where =
                templates.templateOf(caller, initiative).map(template -> new Templated(initiative, template));
        List<ResultColumn> columns =
                params.wanted(counts.columns(caller, where, exact ? List.of(id) : List.of()), faults);
        faults.throwIfAny();
        List<ReportedFigureView> figures = reported.of(caller, List.of(id));
        CountedTable table = exact
                ? exact(caller, id, where, params, columns)
                : counts.controlled(controlledYears(initiative, where), params.period(), columns);
        return ResultTable.of(id, table, columns, figures);
    }

    private CountedTable exact(
            Caller caller, UUID id, Optional<Templated> where, ResultParams params, List<ResultColumn> columns) {
        ResultQuestion question = ResultQuestion.of(
                id,
                params.period(),
                params.split(),
                Whose.allCitizensOf(caller.municipality().orElseThrow()));
        return counts.exact(caller, question, where, columns);
    }

    /** The table of all years as everybody sees it who may see the initiative; the caller's right to it is settled before. */
    List<ResultTable.Row> controlledYears(Initiative initiative) {
        return published.years(initiative);
    }

    private List<ResultTable.Row> controlledYears(Initiative initiative, Optional<Templated> where) {
        SortedMap<Integer, List<PublishedYear>> editions = published.editions(initiative);
        Map<Integer, Map<String, @Nullable BigDecimal>> own = where.isEmpty()
                ? Map.of()
                : columnsOfTemplates
                        .of(List.of(initiative), where.get().template(), Map.of(initiative.id(), editions))
                        .getOrDefault(initiative.id(), Map.of());
        return PublishResults.rows(editions).stream()
                .map(row -> row.with(own.getOrDefault(Integer.valueOf(row.key()), Map.of())))
                .toList();
    }

    /** Whether all participants of the initiative are the caller's own citizens. */
    static boolean seesExactly(Caller caller, Initiative initiative) {
        return caller.municipality()
                .filter(code -> initiative.municipalities().equals(Set.of(code)))
                .isPresent();
    }
}
