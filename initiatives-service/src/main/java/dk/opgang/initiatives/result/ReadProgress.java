package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.InitiativeDetails.Target;
import dk.opgang.initiatives.initiative.Initiatives;
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

/** Holds the targets of an initiative against what was reached and what an even pace would have reached. */
@Singleton
class ReadProgress {

    private final Initiatives initiatives;
    private final TotalQuery totals;
    private final BusinessClock clock;
    private final Map<String, String> fields = new HashMap<>();

    ReadProgress(Initiatives initiatives, TotalQuery totals, BusinessClock clock) {
        this.initiatives = initiatives;
        this.totals = totals;
        this.clock = clock;
        CodeList.load("initiative-measures").codes().stream()
                .filter(code -> code.attributes().containsKey("field"))
                .forEach(code ->
                        fields.put(code.code(), String.valueOf(code.attributes().get("field"))));
    }

    Progress read(Caller caller, UUID id) {
        Initiative initiative = initiatives.get(caller, id);
        LocalDate today = clock.today();
        boolean own = ReadResults.seesExactly(caller, initiative);
        var lines = initiative.details().targets().stream()
                .map(target -> line(
                        initiative, target, today, own ? caller.municipality().orElseThrow() : null))
                .toList();
        return new Progress(id, today, !own, lines);
    }

    private Progress.Line line(Initiative initiative, Target target, LocalDate today, @Nullable String citizensOf) {
        Pace pace = Pace.of(target.per(), initiative.period(), today);
        Period period = pace.period();
        BigDecimal expected = pace.expected(target.value(), today);
        Long actual = actual(initiative.id(), target.measure(), period, citizensOf);
        return new Progress.Line(
                target.measure(),
                target.value(),
                target.per(),
                period.from(),
                period.to(),
                actual,
                expected,
                status(actual, target.value(), expected));
    }

    private @Nullable Long actual(UUID initiative, String measure, Period period, @Nullable String citizensOf) {
        String field = fields.getOrDefault(measure, fields.containsValue(measure) ? measure : null);
        return field == null ? null : totals.total(initiative, period, field, citizensOf);
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
