package dk.opgang.initiatives.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.phase.PhaseOnDay.State;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.platform.dated.DataFile;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** The four phases of parent education over random days, told or computed, beside an evaluator that is written from the table of the programme. */
class PhaseProperties {

    private static final InitiativeTemplate PROGRAMME = TemplateReader.read(
                    DataFile.read("templates/parent-education.json", JsonNode.class))
            .sound();
    private static final List<String> ANCHORS = List.of("birth", "nursery-start", "kindergarten-start", "school-start");

    /** A phase by the table. */
    private record Stretch(
            String key, @Nullable LocalDate from, @Nullable LocalDate to) {

        boolean hasEndedBy(LocalDate day) {
            return to != null && !day.isBefore(to);
        }

        boolean beginsAfter(LocalDate day) {
            return from != null && day.isBefore(from);
        }

        boolean has(LocalDate day) {
            return from != null && to != null && !beginsAfter(day) && !hasEndedBy(day);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void agreeWithTheTable(@ForAll Random random) {
        for (int i = 0; i < 100; i++) {
            Map<String, LocalDate> told = days(random);
            LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_600));

            PhaseOnDay phase = Phases.on(day, PROGRAMME, told::get);

            assertEquals(byTheTable(day, told), phase, () -> day + " with " + told);
        }
    }

    /** Some days are told; a class has its nursery start about when children of its age begin. */
    private static Map<String, LocalDate> days(Random random) {
        LocalDate birth = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(1_500));
        Map<String, LocalDate> told = new HashMap<>();
        List<LocalDate> usual = List.of(birth, birth.plusMonths(10), birth.plusMonths(34), birth.plusMonths(75));
        for (int i = 0; i < ANCHORS.size(); i++) {
            if (random.nextInt(4) > 0) {
                told.put(ANCHORS.get(i), usual.get(i).plusDays(random.nextInt(120) - 60));
            }
        }
        return told;
    }

    private static PhaseOnDay byTheTable(LocalDate day, Map<String, LocalDate> told) {
        List<Stretch> table = table(told);
        for (int i = 0; i < table.size(); i++) {
            Stretch it = table.get(i);
            if (it.has(day)) {
                return new PhaseOnDay(it.key(), State.RUNNING, it.from(), it.to(), next(table, i + 1));
            }
        }
        // Of each phase: is it over, because it or a later one has ended, or ahead, because it or an earlier one is?
        int over = 0;
        for (int i = 0; i < table.size(); i++) {
            over = table.get(i).hasEndedBy(day) ? i + 1 : over;
        }
        int ahead = table.size();
        for (int i = table.size() - 1; i >= over; i--) {
            ahead = table.get(i).beginsAfter(day) ? i : ahead;
        }
        if (ahead > over) {
            return new PhaseOnDay(null, State.UNKNOWN, null, null, next(table, ahead));
        }
        LocalDate since = over == 0 ? null : table.get(over - 1).to();
        if (ahead == table.size()) {
            return new PhaseOnDay(null, State.AFTER, since, null, null);
        }
        State state = over == 0 ? State.BEFORE : State.PAUSE;
        return new PhaseOnDay(null, state, since, table.get(ahead).from(), next(table, ahead));
    }

    private static List<Stretch> table(Map<String, LocalDate> told) {
        LocalDate birth = told.get("birth");
        LocalDate nursery = told.getOrDefault("nursery-start", birth == null ? null : birth.plusMonths(10));
        LocalDate kindergarten = told.getOrDefault("kindergarten-start", birth == null ? null : birth.plusMonths(34));
        LocalDate school = told.getOrDefault(
                "school-start", birth == null ? null : LocalDate.of(birth.getYear() + 6, Month.AUGUST, 1));
        List<Stretch> table = new ArrayList<>();
        table.add(new Stretch(
                "pregnancy-and-first-months",
                birth == null ? null : birth.minusWeeks(18),
                birth == null ? null : birth.plusMonths(6)));
        table.add(around("nursery", nursery));
        table.add(around("kindergarten", kindergarten));
        table.add(new Stretch(
                "school", school == null ? null : school.minusMonths(2), birth == null ? null : birth.plusYears(8)));
        return table;
    }

    private static Stretch around(String key, @Nullable LocalDate start) {
        return new Stretch(
                key, start == null ? null : start.minusMonths(1), start == null ? null : start.plusMonths(3));
    }

    private static PhaseOnDay.@Nullable Next next(List<Stretch> table, int index) {
        return index < table.size()
                ? new PhaseOnDay.Next(table.get(index).key(), table.get(index).from())
                : null;
    }
}
