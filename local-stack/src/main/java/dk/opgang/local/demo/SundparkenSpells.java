package dk.opgang.local.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Synthetic benefit periods that give the published flow table: the same ones each time, spread over the years, with the first of each
 * kind exactly on a reading date.
 */
final class SundparkenSpells {

    static final LocalDate FROM = LocalDate.of(2018, 4, 1);
    static final LocalDate TO = LocalDate.of(2020, 2, 1);

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final List<String> REASONS = List.of(
            "employment",
            "unknown",
            "education",
            "moved-away",
            "employment",
            "sickness-ended",
            "other",
            "supported-by-spouse");

    private SundparkenSpells() {}

    static List<BenefitSpell> of(List<FlowFigure> figures) {
        return figures.stream()
                .filter(figure -> !figure.group().equals(FlowFigure.TOTAL))
                .flatMap(figure -> ofGroup(figure).stream())
                .toList();
    }

    /** A quarter of the closed ones, where there are enough new ones, began after the first reading date too. */
    private static List<BenefitSpell> ofGroup(FlowFigure figure) {
        int closedOfNew = Math.min(figure.opened(), figure.closed()) / 4;
        int closedOfBaseline = figure.closed() - closedOfNew;
        List<BenefitSpell> spells = new ArrayList<>();
        for (int i = 0; i < figure.baseline(); i++) {
            LocalDate from = i == 0 ? FROM : spread(EARLIEST, FROM, i);
            spells.add(spell(figure.group(), from, i < closedOfBaseline ? end(FROM, i) : null, i));
        }
        for (int i = 0; i < figure.opened(); i++) {
            boolean closes = i < closedOfNew;
            LocalDate from = closes ? spread(FROM.plusDays(1), FROM.plusMonths(11), i) : opening(figure, i);
            spells.add(spell(figure.group(), from, closes ? end(FROM.plusYears(1), i) : null, i));
        }
        return spells;
    }

    private static LocalDate opening(FlowFigure figure, int i) {
        return i == figure.opened() - 1 ? TO : spread(FROM.plusDays(1), TO, i);
    }

    /** Between the day after the date and the second reading date, the first of them exactly on that. */
    private static LocalDate end(LocalDate after, int i) {
        return i == 0 ? TO : spread(after.plusDays(1), TO, i);
    }

    /** A day from the first to before the last, spread by a step that shares no factor with the number of days. */
    private static LocalDate spread(LocalDate first, LocalDate last, int i) {
        long days = ChronoUnit.DAYS.between(first, last);
        return first.plusDays((i * 211L) % days);
    }

    private static BenefitSpell spell(String group, LocalDate from, @Nullable LocalDate to, int i) {
        return new BenefitSpell(group, from, to, to == null ? null : REASONS.get(i % REASONS.size()));
    }
}
