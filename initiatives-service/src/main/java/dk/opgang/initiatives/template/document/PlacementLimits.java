package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.initiatives.template.value.ValueRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which placements count. What is empty or missing is not limited.
 *
 * @param kinds codes of {@code placement-kinds}
 * @param employerKinds codes of {@code employer-kinds}
 * @param payers codes of {@code payers}
 * @param jobKinds codes of {@code job-kinds}
 * @param unpaid whether there is no wage
 * @param institutionKinds codes of {@code institution-kinds}
 * @param institutionNot the fact whose institutions are none of the workplaces
 * @param needsMentor whether a mentor at the workplace is needed
 */
public record PlacementLimits(
        List<String> kinds,
        List<String> employerKinds,
        List<String> payers,
        List<String> jobKinds,
        ValueRange weeklyHours,
        @Nullable Value mostMonthlyHours,
        @Nullable Value mostWeeks,
        ValueRange hourlyWageDkk,
        boolean unpaid,
        List<String> institutionKinds,
        @Nullable String institutionNot,
        boolean needsMentor) {

    private static final ValueRange ANY = new ValueRange(null, null);

    static final PlacementLimits NONE = new PlacementLimits(
            List.of(), List.of(), List.of(), List.of(), ANY, null, null, ANY, false, List.of(), null, false);

    public PlacementLimits {
        kinds = List.copyOf(kinds);
        employerKinds = List.copyOf(employerKinds);
        payers = List.copyOf(payers);
        jobKinds = List.copyOf(jobKinds);
        institutionKinds = List.copyOf(institutionKinds);
    }

    static @Nullable PlacementLimits read(Item item) {
        return item.object(part -> new PlacementLimits(
                part.codes("kinds", "placement-kinds"),
                part.codes("employerKinds", "employer-kinds"),
                part.codes("payers", "payers"),
                part.codes("jobKinds", "job-kinds"),
                ValueRange.read(part, "leastWeeklyHours", "mostWeeklyHours", NumberRange.HOURS_A_WEEK),
                part.optional("mostMonthlyHours", Value.within(NumberRange.HOURS_A_MONTH)),
                part.optional("mostWeeks", Value.within(NumberRange.WEEKS)),
                ValueRange.read(part, "leastHourlyWageDkk", "mostHourlyWageDkk", NumberRange.DKK),
                part.flag("unpaid"),
                part.codes("institutionKinds", "institution-kinds"),
                part.optional("institutionNot", PlacementLimits::institutionNot),
                part.flag("needsMentor")));
    }

    private static @Nullable String institutionNot(Item item) {
        return item.object(part -> part.required("fact", fact -> fact.referring(KeyKind.FACT)));
    }
}
