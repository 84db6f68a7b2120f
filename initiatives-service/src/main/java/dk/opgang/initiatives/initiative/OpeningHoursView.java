package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.document.Activity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long the activities of an initiative are open, against what its template asks for.
 *
 * @param activities those that are open to all, and those with opening hours
 */
record OpeningHoursView(List<OpenActivity> activities) {

    /**
     * One activity.
     *
     * @param hoursAWeek hours with two decimals
     * @param daysAWeek different weekdays
     * @param leastDaysAWeek what the template asks for; null if it asks for none, or nobody knows
     * @param met whether it is open on so many days; null if none are asked for
     */
    @Schema(name = "OpenActivity")
    record OpenActivity(
            String activity,
            List<OpeningHours> hours,
            BigDecimal hoursAWeek,
            int daysAWeek,
            @Nullable BigDecimal leastDaysAWeek,
            @Nullable Boolean met) {}

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    static OpeningHoursView of(TemplatedInitiatives.Templated running, LocalDate today) {
        List<OpeningHours> told = running.initiative().form().openingHours();
        return new OpeningHoursView(running.template().activities().stream()
                .filter(activity -> activity.open()
                        || activity.leastDaysAWeek() != null
                        || told.stream().anyMatch(hours -> hours.activity().equals(activity.key())))
                .map(activity -> of(activity, told, running, today))
                .toList());
    }

    private static OpenActivity of(
            Activity activity, List<OpeningHours> told, TemplatedInitiatives.Templated running, LocalDate today) {
        List<OpeningHours> hours = told.stream()
                .filter(one -> one.activity().equals(activity.key()))
                .toList();
        int minutes = hours.stream().mapToInt(OpeningHours::minutes).sum();
        int days = (int) hours.stream().map(OpeningHours::weekday).distinct().count();
        BigDecimal least = activity.leastDaysAWeek() == null
                ? null
                : activity.leastDaysAWeek().on(today, running.parameters()).orNull();
        return new OpenActivity(
                activity.key(),
                hours,
                BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP),
                days,
                least,
                least == null ? null : (Boolean) (BigDecimal.valueOf(days).compareTo(least) >= 0));
    }
}
