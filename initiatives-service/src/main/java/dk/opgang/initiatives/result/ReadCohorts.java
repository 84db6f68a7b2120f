package dk.opgang.initiatives.result;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what became of those who began. A municipality sees its own citizens; others what was published of the years, for with anything
 * more they could subtract one table from the other.
 */
@Singleton
class ReadCohorts {

    private static final Set<Bucket> ASKED = Set.of(Bucket.YEAR, Bucket.QUARTER, Bucket.GROUP);
    private static final int MOST_STAGES = 20;
    private static final Set<String> KINDS = CodeList.load("placement-kinds").keys();
    private static final Set<String> OUTCOMES =
            CodeList.load("placement-outcomes").keys();

    private final Initiatives initiatives;
    private final TemplatedInitiatives templates;
    private final ReadResults results;
    private final CohortQuery cohorts;
    private final FunnelQuery funnels;
    private final SystemCalls system;

    ReadCohorts(
            Initiatives initiatives,
            TemplatedInitiatives templates,
            ReadResults results,
            CohortQuery cohorts,
            FunnelQuery funnels,
            SystemCalls system) {
        this.initiatives = initiatives;
        this.templates = templates;
        this.results = results;
        this.cohorts = cohorts;
        this.funnels = funnels;
        this.system = system;
    }

    CohortTable cohorts(Caller caller, UUID id, @Nullable String by) {
        Initiative initiative = initiatives.get(caller, id);
        Optional<String> own = caller.municipality().filter(initiative::isOf);
        Bucket bucket = by == null ? Bucket.YEAR : Bucket.of(by).orElse(Bucket.TOTAL);
        Faults faults = new Faults();
        if (!ASKED.contains(bucket)) {
            faults.unreadable("?by", InitiativesFault.COHORT_BY_UNKNOWN_CODE);
        } else if (own.isEmpty() && bucket != Bucket.YEAR) {
            faults.broken("?by", InitiativesFault.SPLIT_NOT_DISCLOSED);
        }
        faults.throwIfAny();
        List<CohortTable.Row> rows = own.isPresent()
                ? system.call(() -> cohorts.rows(ResultQuestion.of(
                        id, Period.since(ResultParams.FIRST), new Split(bucket, null), Whose.allCitizensOf(own.get()))))
                : results.controlledYears(initiative).stream()
                        .map(row -> CohortTable.Row.controlled(row.key(), row.count("enrolments")))
                        .toList();
        return new CohortTable(id, bucket.code(), own.isEmpty(), rows);
    }

    List<FunnelStage> funnel(Caller caller, UUID id, @Nullable String stages) {
        Initiative initiative = initiatives.get(caller, id);
        Optional<InitiativeTemplate> template = templates.templateOf(caller, initiative);
        List<String> ladder = template.map(InitiativeTemplate::steps).orElse(List.of()).stream()
                .map(Step::key)
                .toList();
        List<String> wanted =
                stages == null ? ladder : List.copyOf(new LinkedHashSet<>(List.of(stages.split(",", -1))));
        Faults faults = new Faults();
        Set<String> known = new HashSet<>(ladder);
        known.addAll(KINDS);
        known.addAll(OUTCOMES);
        wanted.stream()
                .filter(stage -> !known.contains(stage))
                .forEach(stage -> faults.unreadable("?stages", InitiativesFault.STAGE_UNKNOWN_CODE, stage));
        if (stages != null && wanted.size() > MOST_STAGES) {
            faults.unreadable("?stages", InitiativesFault.TOO_MANY_STAGES, MOST_STAGES);
        }
        faults.throwIfAny();
        Optional<String> own = caller.municipality().filter(initiative::isOf);
        return FunnelStage.of(
                own.isPresent()
                        ? system.call(() -> funnels.reached(id, own.get(), wanted))
                        : wanted.stream()
                                .map(stage -> new FunnelStage.Reached(stage, null))
                                .toList());
    }
}
