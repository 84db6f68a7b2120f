package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of a person beyond the participant itself, as far as rules ask for it. */
record Past(
        List<OnBenefit> benefits, List<Earlier.Placement> placements, List<Enrolled> enrolments, List<Given> consents) {

    static final Past NOTHING = new Past(List.of(), List.of(), List.of(), List.of());

    Past {
        benefits = List.copyOf(benefits);
        placements = List.copyOf(placements);
        enrolments = List.copyOf(enrolments);
        consents = List.copyOf(consents);
    }

    /**
     * A time on a benefit.
     *
     * @param to the day after its last one; null while it runs
     */
    record OnBenefit(String group, LocalDate from, @Nullable LocalDate to) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** An enrolment with its id, so that the one that is decided about is not its own past. */
    record Enrolled(UUID id, Earlier.Enrolment enrolment) {}

    /**
     * A consent that covers today.
     *
     * @param initiativeId null for one that is bound to none
     */
    record Given(
            String recipient,
            Set<String> categories,
            @Nullable UUID initiativeId) {}

    /** The group on the day; none for who is on no benefit then. Unknown where no period is kept at all. */
    Told<String> groupOn(LocalDate day) {
        if (benefits.isEmpty()) {
            return Told.unknown();
        }
        return benefits.stream()
                .filter(period -> period.covers(day))
                .findFirst()
                .map(period -> Told.of(period.group()))
                .orElse(Told.none());
    }

    /** Since when the person has been on those benefits without a free day in between; none for who is not on one on the day. */
    Told<LocalDate> onBenefitSince(List<String> groups, LocalDate day) {
        LocalDate since = null;
        LocalDate reached = day;
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (OnBenefit period : benefits) {
                boolean counts = groups.isEmpty() || groups.contains(period.group());
                boolean meets = since == null ? period.covers(day) : touches(period, reached);
                if (counts && meets && (since == null || period.from().isBefore(since))) {
                    since = period.from();
                    reached = since;
                    goesOn = true;
                }
            }
        }
        return since == null ? Told.none() : Told.of(since);
    }

    /** Whether a period lasts until the day before that one at the least. */
    private static boolean touches(OnBenefit period, LocalDate day) {
        return !period.from().isAfter(day)
                && (period.to() == null || !period.to().isBefore(day));
    }
}
