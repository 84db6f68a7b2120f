package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.template.anchor.AnchorDay;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.ReadingRule;
import dk.opgang.initiatives.template.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days on which the readings of a template are due for one enrolment, and which reading was taken for which. */
final class DueDays {

    private DueDays() {}

    /** A reading that was taken. */
    record Taken(UUID id, String reading, LocalDate on) {}

    /**
     * A reading that is due.
     *
     * @param place which of the days that the template names
     * @param takenBy the reading that was taken for it; null while it is open
     */
    record Due(
            ReadingRule rule,
            int place,
            @Nullable Label label,
            LocalDate on,
            @Nullable UUID takenBy) {}

    /** @param day the day that lies so far from an anchor; null as long as that is not known */
    static List<Due> of(InitiativeTemplate template, Function<AnchorDay, @Nullable LocalDate> day, List<Taken> taken) {
        List<Due> all = new ArrayList<>();
        for (ReadingRule rule : template.readings()) {
            List<Due> open = new ArrayList<>();
            for (int i = 0; i < rule.due().size(); i++) {
                LocalDate on = day.apply(rule.due().get(i).after());
                if (on != null) {
                    open.add(new Due(rule, i, rule.due().get(i).label(), on, null));
                }
            }
            open.sort(Comparator.comparing(Due::on).thenComparing(Due::place));
            List<Taken> of = taken.stream()
                    .filter(it -> it.reading().equals(rule.key()))
                    .sorted(Comparator.comparing(Taken::on)
                            .thenComparing(it -> it.id().toString()))
                    .toList();
            for (int i = 0; i < open.size(); i++) {
                LocalDate next = i + 1 < open.size() ? open.get(i + 1).on() : null;
                all.add(taken(open.get(i), next, of));
            }
        }
        return all;
    }

    /** The first reading counts that is not too early for the day, and too early for the next one. */
    private static Due taken(Due due, @Nullable LocalDate next, List<Taken> taken) {
        LocalDate first = ReadingWindow.firstDay(due.on());
        LocalDate end = next == null ? null : ReadingWindow.firstDay(next);
        return taken.stream()
                .filter(it ->
                        !it.on().isBefore(first) && (end == null || it.on().isBefore(end)))
                .findFirst()
                .map(it -> new Due(due.rule(), due.place(), due.label(), due.on(), it.id()))
                .orElse(due);
    }
}
