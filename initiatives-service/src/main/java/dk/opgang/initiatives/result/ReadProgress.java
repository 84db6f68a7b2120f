package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.InitiativeForm.Target;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.result.Counts.Counted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
    private final ReadResults results;
    private final TotalQuery totals;
    private final BusinessClock clock;
    private final Map<String, String> fields = new HashMap<>();

    ReadProgress(Initiatives initiatives, ReadResults results, TotalQuery totals, BusinessClock clock) {
        this.initiatives = initiatives;
        this.results = results;
        this.totals = totals;
        this.clock = clock;
        CodeList.load("initiative-measures").codes().stream()
                .filter(code -> code.attributes().containsKey("field"))
                .forEach(code ->
                        fields.put(code.code(), String.valueOf(code.attributes().get("field"))));
        ResultRow.NONE.counts().keySet().forEach(field -> fields.put(field, field));
    }

    Progress read(Caller caller, UUID id) {
        Initiative initiative = initiatives.get(caller, id);
        LocalDate today = clock.today();
        boolean own = ReadResults.seesExactly(caller, initiative);
        Counts counts = own
                ? (field, period) -> new Counted(
                        period,
                        totals.total(id, period, field, caller.municipality().orElseThrow()))
                : PublishedYears.of(results.controlledYears(initiative));
        var lines = initiative.form().targets().stream()
                .map(target -> line(initiative, target, today, counts))
                .toList();
        return new Progress(id, today, !own, lines);
    }

    private Progress.Line line(Initiative initiative, Target target, LocalDate today, Counts counts) {
        Pace pace = Pace.of(target.per(), initiative.period(), today);
        BigDecimal expected = pace.expected(target.value(), today);
        String field = fields.get(target.measure());
        Counted counted =
                field == null ? new Counted(pace.period(), null) : counts.of(field, countedIn(field, initiative, pace));
        return new Progress.Line(
                target.measure(),
                target.value(),
                target.per(),
                counted.period().from(),
                counted.period().to(),
                counted.count(),
                expected,
                status(counted.count(), target.value(), expected));
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
