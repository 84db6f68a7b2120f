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

    /**
     * What was reached.
     *
     * @param period what was counted; whole years where the reader sees no parts of a year
     * @param number null if it is not computed, or not disclosed
     */
    private record Reached(Period period, @Nullable BigDecimal number) {}

    /** What is measured: a field of results, or a measure of the template's own, which has none. */
    private record Measured(String measure, @Nullable String field) {}

    /** How one kind of reader sees what was reached. */
    private interface Reader {
        Reached count(Measured measured, Period period);

        List<Progress.Month> trajectory(Measured measured, BigDecimal target, Pace pace, LocalDate today);
    }

    /** All fields of a period are counted at once, however many targets there are of it. */
    private Reader exactly(UUID id, @Nullable Templated where, String municipality) {
        Map<Period, Map<String, Long>> counts = new HashMap<>();
        Map<Period, Map<String, Map<YearMonth, Long>>> fresh = new HashMap<>();
        return new Reader() {
            @Override
            public Reached count(Measured measured, Period period) {
                if (measured.field() == null) {
                    return new Reached(
                            period, where == null ? null : totals.own(where, measured.measure(), period, municipality));
                }
                long count = counts.computeIfAbsent(period, it -> totals.counts(id, it, municipality))
                        .getOrDefault(measured.field(), 0L);
                return new Reached(period, BigDecimal.valueOf(count));
            }

            @Override
            public List<Progress.Month> trajectory(Measured measured, BigDecimal target, Pace pace, LocalDate today) {
                List<YearMonth> months = Trajectory.months(pace, today);
                return months.isEmpty()
                        ? List.of()
                        : Trajectory.of(months, reached(measured, pace.period(), months), target, pace, today);
            }

            private Map<YearMonth, BigDecimal> reached(Measured measured, Period period, List<YearMonth> months) {
                if (measured.field() == null) {
                    return where == null
                            ? Map.of()
                            : totals.ownByMonth(where, measured.measure(), period, months, municipality);
                }
                return Trajectory.reached(
                        measured.field(),
                        months,
                        fresh.computeIfAbsent(period, it -> totals.newByMonth(id, it, municipality)));
            }
        };
    }

    private Reader publicly(Initiative initiative) {
        Counts counts = PublishedYears.of(results.controlledYears(initiative));
        return new Reader() {
            @Override
            public Reached count(Measured measured, Period period) {
                if (measured.field() == null) {
                    return new Reached(period, null);
                }
                Counted counted = counts.of(measured.field(), period);
                return new Reached(
                        counted.period(), counted.count() == null ? null : BigDecimal.valueOf(counted.count()));
            }

            @Override
            public List<Progress.Month> trajectory(Measured measured, BigDecimal target, Pace pace, LocalDate today) {
                return List.of();
            }
        };
    }

    private Progress.Line line(Initiative initiative, Target target, LocalDate today, Reader reader) {
        Pace pace = Pace.of(target.per(), initiative.period(), today);
        BigDecimal expected = pace.expected(target.value(), today);
        Measured measured = new Measured(target.measure(), fields.get(target.measure()));
        Period period = measured.field() == null ? pace.period() : countedIn(measured.field(), initiative, pace);
        Reached reached = reader.count(measured, period);
        return new Progress.Line(
                target.measure(),
                target.value(),
                target.per(),
                reached.period().from(),
                reached.period().to(),
                reached.number() == null ? null : Progress.whole(reached.number()),
                expected,
                status(reached.number(), target.value(), expected),
                reader.trajectory(measured, target.value(), pace, today));
    }

    /** Jobs of the last months are followed up after the initiative has ended; they count for its targets as a whole. */
    private static Period countedIn(String field, Initiative initiative, Pace pace) {
        boolean whole = pace.period().equals(initiative.period());
        return whole && Retention.isCountOf(field)
                ? Period.since(initiative.period().from())
                : pace.period();
    }

    private static String status(@Nullable BigDecimal reached, BigDecimal target, @Nullable BigDecimal expected) {
        if (reached == null) {
            return "unknown";
        }
        if (reached.compareTo(target) >= 0) {
            return "reached";
        }
        return expected == null || reached.compareTo(expected) >= 0 ? "on-pace" : "behind";
    }
}
