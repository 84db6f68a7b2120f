package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.InitiativeForm.Target;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.result.Counts.Counted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds the targets of an initiative against what was reached and what an even pace would have reached. Whoever sees controlled
 * results gets of them what {@link PublishedYears} makes of that one table, and so learns nothing more here.
 */
@Singleton
class ReadProgress {

    private final Initiatives initiatives;
    private final TemplatedInitiatives templates;
    private final ReadResults results;
    private final TotalQuery totals;
    private final BusinessClock clock;
    private final Map<String, String> fields = MeasureFields.load();

    ReadProgress(
            Initiatives initiatives,
            TemplatedInitiatives templates,
            ReadResults results,
            TotalQuery totals,
            BusinessClock clock) {
        this.initiatives = initiatives;
        this.templates = templates;
        this.results = results;
        this.totals = totals;
        this.clock = clock;
    }

    Progress read(Caller caller, UUID id) {
        Initiative initiative = initiatives.get(caller, id);
        Templated where = templates
                .templateOf(caller, initiative)
                .map(template -> new Templated(initiative, template))
                .orElse(null);
        LocalDate today = clock.today();
        boolean own = ReadResults.seesExactly(caller, initiative);
        String municipality = own ? caller.municipality().orElseThrow() : "";
        Reader reader = own ? exactly(id, where, municipality) : publicly(initiative);
        var lines = initiative.form().targets().stream()
                .map(target -> line(initiative, target, today, reader))
                .toList();
        return new Progress(id, today, !own, lines);
    }

    /** How one kind of reader sees what was reached. */
    private interface Reader {
        Counted count(String measure, @Nullable String field, Period period);

        List<Progress.Month> trajectory(@Nullable String field, BigDecimal target, Pace pace, LocalDate today);
    }

    /** All fields of a period are counted at once, however many targets there are of it. */
    private Reader exactly(UUID id, @Nullable Templated where, String municipality) {
        Map<Period, Map<String, Long>> counts = new HashMap<>();
        Map<Period, Map<String, Map<YearMonth, Long>>> fresh = new HashMap<>();
        return new Reader() {
            @Override
            public Counted count(String measure, @Nullable String field, Period period) {
                Long count = field != null
                        ? counts.computeIfAbsent(period, it -> totals.counts(id, it, municipality))
                                .getOrDefault(field, 0L)
                        : where == null ? null : totals.own(where, measure, period, municipality);
                return new Counted(period, count);
            }

            @Override
            public List<Progress.Month> trajectory(
                    @Nullable String field, BigDecimal target, Pace pace, LocalDate today) {
                return field == null
                        ? List.of()
                        : Trajectory.of(
                                field,
                                target,
                                pace,
                                today,
                                fresh.computeIfAbsent(pace.period(), it -> totals.newByMonth(id, it, municipality)));
            }
        };
    }

    private Reader publicly(Initiative initiative) {
        Counts counts = PublishedYears.of(results.controlledYears(initiative));
        return new Reader() {
            @Override
            public Counted count(String measure, @Nullable String field, Period period) {
                return field == null ? new Counted(period, null) : counts.of(field, period);
            }

            @Override
            public List<Progress.Month> trajectory(
                    @Nullable String field, BigDecimal target, Pace pace, LocalDate today) {
                return List.of();
            }
        };
    }

    private Progress.Line line(Initiative initiative, Target target, LocalDate today, Reader reader) {
        Pace pace = Pace.of(target.per(), initiative.period(), today);
        BigDecimal expected = pace.expected(target.value(), today);
        String field = fields.get(target.measure());
        Period period = field == null ? pace.period() : countedIn(field, initiative, pace);
        Counted counted = reader.count(target.measure(), field, period);
        return new Progress.Line(
                target.measure(),
                target.value(),
                target.per(),
                counted.period().from(),
                counted.period().to(),
                counted.count(),
                expected,
                status(counted.count(), target.value(), expected),
                reader.trajectory(field, target.value(), pace, today));
    }

    /** Jobs of the last months are followed up after the initiative has ended; they count for its targets as a whole. */
    private static Period countedIn(String field, Initiative initiative, Pace pace) {
        boolean whole = pace.period().equals(initiative.period());
        return whole && Retention.isCountOf(field)
                ? Period.since(initiative.period().from())
                : pace.period();
    }

    private static String status(@Nullable Long actual, BigDecimal target, @Nullable BigDecimal expected) {
        if (actual == null) {
            return "unknown";
        }
        BigDecimal reached = BigDecimal.valueOf(actual);
        if (reached.compareTo(target) >= 0) {
            return "reached";
        }
        return expected == null || reached.compareTo(expected) >= 0 ? "on-pace" : "behind";
    }
}
