package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.InitiativeForm.Funding;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.template.document.PublishedSaving;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Estimates what an initiative saves, from the results as the reader may see them and assumptions that are told with the answer. */
@Singleton
class ReadSavings {

    private static final String STARTED = "employmentStarted";
    private static final String RETAINED = "retention12";
    private static final String FOLLOWED_UP = "followedUp12";

    private final Initiatives initiatives;
    private final TemplatedInitiatives templates;
    private final ReadResults results;
    private final StarterQuery starters;
    private final BusinessClock clock;
    private final List<ComponentRate> rates = ComponentRate.load();
    private final List<SavingAssumption> usual = SavingAssumption.load();

    ReadSavings(
            Initiatives initiatives,
            TemplatedInitiatives templates,
            ReadResults results,
            StarterQuery starters,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.templates = templates;
        this.results = results;
        this.starters = starters;
        this.clock = clock;
    }

    Savings read(Caller caller, UUID id, SavingParams params) {
        Initiative initiative = initiatives.get(caller, id);
        int first = params.firstYear(initiative.period());
        Faults faults = new Faults();
        params.check(first, faults);
        faults.throwIfAny();
        int last = Math.max(first, params.toYear() != null ? params.toYear() : lastYear(initiative.period()));
        ResultParams until =
                ResultParams.ofAllUntil(LocalDate.of(last + 1, 1, 1), List.of(STARTED, RETAINED, FOLLOWED_UP));
        ResultTable table = results.read(caller, id, until, new Faults());
        List<SavingAssumption> assumptions = assumptions(params, table);
        BigDecimal cost = params.costDkk() != null ? params.costDkk() : funding(initiative);
        SavingComponents parts = components(caller, id, params, table);
        SavingYears.Assumptions held = (key, year) -> params.isOfComponents() && key.equals(SavingYears.PER_PERSON_YEAR)
                ? parts.perPersonYear(year)
                : value(assumptions, key, year);
        var rows = new SavingYears(held, cost, initiative.period()).rows(started(table), first, last);
        BigDecimal perPerson = params.isOfComponents()
                ? parts.usual(last).savingPerPersonYearDkk()
                : value(assumptions, SavingYears.PER_PERSON_YEAR, last);
        return new Savings(
                id,
                first,
                last,
                table.disclosureControlled(),
                shown(params, assumptions, first, last),
                params.isOfComponents() ? SavingYears.FORMULAS_OF_COMPONENTS : SavingYears.FORMULAS,
                rows,
                SavingYears.total(rows),
                params.model(),
                params.isOfComponents()
                        ? IntStream.rangeClosed(first, last)
                                .boxed()
                                .flatMap(year -> parts.of(year).stream())
                                .toList()
                        : List.of(),
                comparison(caller, initiative, perPerson));
    }

    /** Who sees controlled results learns nothing of the benefits of those who began a job. */
    private SavingComponents components(Caller caller, UUID id, SavingParams params, ResultTable table) {
        boolean exact = params.isOfComponents() && !table.disclosureControlled();
        return new SavingComponents(
                rates,
                params.components(),
                exact ? starters.of(id, caller.municipality().orElseThrow()) : List.of());
    }

    private Savings.@Nullable Comparison comparison(
            Caller caller, Initiative initiative, @Nullable BigDecimal perPerson) {
        PublishedSaving published = templates
                .templateOf(caller, initiative)
                .flatMap(template -> Optional.ofNullable(template.savings()))
                .orElse(null);
        if (published == null || perPerson == null) {
            return null;
        }
        BigDecimal computed =
                perPerson.multiply(BigDecimal.valueOf(published.persons())).setScale(2, RoundingMode.HALF_UP);
        return new Savings.Comparison(
                new Savings.Published(published.savingDkk(), published.persons(), published.source()),
                computed,
                Percent.of(computed.subtract(published.savingDkk()), published.savingDkk()));
    }

    private int lastYear(Period period) {
        int present = clock.today().getYear();
        return period.to() == null
                ? present
                : Math.min(present, period.to().minusDays(1).getYear());
    }

    /** What the client gives comes first, then what was measured, then the data file. */
    private List<SavingAssumption> assumptions(SavingParams params, ResultTable table) {
        List<SavingAssumption> assumptions = new ArrayList<>();
        params.given().forEach((key, value) -> assumptions.add(SavingAssumption.of(key, value, "request")));
        BigDecimal measured = measuredRetention(table);
        if (measured != null) {
            assumptions.add(SavingAssumption.of(
                    SavingYears.RETENTION, measured, "measured: " + RETAINED + " / " + FOLLOWED_UP + " of all years"));
        }
        assumptions.addAll(usual);
        return assumptions;
    }

    private static @Nullable BigDecimal measuredRetention(ResultTable table) {
        long retained = 0;
        long followedUp = 0;
        for (ResultTable.Row row : table.rows()) {
            Long some = row.count(RETAINED);
            Long all = row.count(FOLLOWED_UP);
            if (some == null || all == null) {
                return null;
            }
            retained += some;
            followedUp += all;
        }
        return Percent.of(retained, followedUp);
    }

    private static @Nullable BigDecimal value(List<SavingAssumption> assumptions, String key, int year) {
        return assumptions.stream()
                .filter(assumption -> assumption.key().equals(key) && assumption.holdsIn(year))
                .map(SavingAssumption::value)
                .findFirst()
                .orElse(null);
    }

    /** Those that a year of the answer rests on. */
    private static List<Savings.Assumption> shown(
            SavingParams params, List<SavingAssumption> assumptions, int first, int last) {
        return List.of(SavingYears.PER_PERSON_YEAR, SavingYears.FIRST_YEAR, SavingYears.RETENTION).stream()
                .filter(key -> !params.isOfComponents() || !key.equals(SavingYears.PER_PERSON_YEAR))
                .flatMap(key -> IntStream.rangeClosed(first, last)
                        .boxed()
                        .flatMap(year -> assumptions.stream()
                                .filter(one -> one.key().equals(key) && one.holdsIn(year))
                                .limit(1))
                        .distinct())
                .map(one -> new Savings.Assumption(one.key(), one.value(), one.source()))
                .toList();
    }

    private static Map<Integer, @Nullable Long> started(ResultTable table) {
        Map<Integer, @Nullable Long> started = new HashMap<>();
        table.rows().forEach(row -> started.put(Integer.valueOf(row.key()), row.count(STARTED)));
        return started;
    }

    private static @Nullable BigDecimal funding(Initiative initiative) {
        return initiative.form().funding().stream()
                .map(Funding::amountDkk)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
