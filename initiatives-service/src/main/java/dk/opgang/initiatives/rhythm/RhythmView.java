package dk.opgang.initiatives.rhythm;

import dk.opgang.initiatives.enrolment.Days;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.value.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an activity went for an enrolment.
 *
 * @param until the last day that counts
 * @param months from the first to the last in which something was expected or took place
 * @param held how often the participant was there
 * @param expected how often there should have been something; null without a rhythm, and as long as a phase of it is not known
 * @param onRhythm whether that is enough; null where nothing can be expected
 * @param continuity null where the template does not ask for it
 */
@Schema(name = "RhythmOfEnrolment")
public record RhythmView(
        String activity,
        LocalDate until,
        List<Month> months,
        int held,
        @Nullable BigDecimal expected,
        @Nullable Boolean onRhythm,
        @Nullable Continuity continuity) {

    /**
     * A month.
     *
     * @param month such as 2026-03
     * @param missed how often something was held and the participant was not there
     */
    @Schema(name = "RhythmOfMonth")
    public record Month(
            String month, int held, int missed, @Nullable BigDecimal expected) {}

    /**
     * Computes it.
     *
     * @param active when the enrolment was active
     * @param phases those of the rhythm; null as long as one of them is not known
     * @param all occasions of the activity that were held
     */
    static RhythmView of(
            Activity activity,
            Parameters parameters,
            List<Days> active,
            @Nullable List<Days> phases,
            List<Visit> all,
            LocalDate until) {
        List<Visit> visits = all.stream()
                .filter(visit -> !visit.day().isAfter(until))
                .sorted(Visit.ORDER)
                .toList();
        List<Visit> held = visits.stream().filter(Visit::present).toList();
        ExpectedVisits expected = activity.rhythm() == null
                ? null
                : new ExpectedVisits(activity.rhythm(), parameters, active, phases, until);
        List<Month> months = months(active, visits, until).stream()
                .map(month -> month(month, visits, expected))
                .toList();
        BigDecimal sum = expected == null ? null : sum(months);
        String role = activity.continuity();
        return new RhythmView(
                activity.key(),
                until,
                months,
                held.size(),
                sum,
                expected == null || sum == null ? null : Boolean.valueOf(expected.isKeptBy(held.size(), sum)),
                role == null ? null : Continuity.of(role, held));
    }

    private static Month month(YearMonth month, List<Visit> visits, @Nullable ExpectedVisits expected) {
        List<Visit> those =
                visits.stream().filter(visit -> visit.month().equals(month)).toList();
        int present = (int) those.stream().filter(Visit::present).count();
        return new Month(
                month.toString(), present, those.size() - present, expected == null ? null : expected.of(month));
    }

    private static @Nullable BigDecimal sum(List<Month> months) {
        return months.stream().map(Month::expected).anyMatch(Objects::isNull)
                ? null
                : months.stream().map(Month::expected).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static List<YearMonth> months(List<Days> active, List<Visit> visits, LocalDate until) {
        List<LocalDate> days = Stream.concat(
                        visits.stream().map(Visit::day),
                        active.stream()
                                .filter(it -> !it.from().isAfter(until))
                                .flatMap(it -> Stream.of(it.from(), last(it, until))))
                .sorted()
                .toList();
        List<YearMonth> months = new ArrayList<>();
        if (!days.isEmpty()) {
            YearMonth end = YearMonth.from(days.getLast());
            for (YearMonth month = YearMonth.from(days.getFirst()); !month.isAfter(end); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private static LocalDate last(Days stretch, LocalDate until) {
        LocalDate to = stretch.to();
        return to == null || to.isAfter(until) ? until : to.minusDays(1);
    }
}
