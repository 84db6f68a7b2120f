package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.jobwish.JobWishesForm;
import dk.opgang.initiatives.opening.OpeningForm;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is a candidate of an opening at all. Benefit group, language and household are no part of any rule. */
@Singleton
class CandidateRules {

    private final PlacementRules law;

    CandidateRules(PlacementRules law) {
        this.law = law;
    }

    /** The first rule that rules the person out whatever the age. Certificates that nobody has seen are not there. */
    static Optional<Exclusion> byWishes(Wanted wanted, Candidate candidate) {
        OpeningForm opening = wanted.form();
        JobWishesForm wishes = candidate.wishes();
        if (candidate.invited()) {
            return Optional.of(Exclusion.INVITED);
        }
        if (!wishes.kinds().isEmpty() && !wishes.kinds().contains(opening.kind())) {
            return Optional.of(Exclusion.KIND);
        }
        if (!isBefore(wishes.availableFrom(), opening.to()) || !isBefore(opening.from(), wishes.availableTo())) {
            return Optional.of(Exclusion.AVAILABILITY);
        }
        OpeningForm.Needs needs = opening.needs();
        boolean hasAll = needs == null
                || needs.certificates() == null
                || candidate.certificates().containsAll(needs.certificates());
        return hasAll ? Optional.empty() : Optional.of(Exclusion.CERTIFICATES);
    }

    /** The first rule that rules somebody out who is so old on the opening's first day. */
    Optional<Exclusion> byAge(Wanted wanted, int years) {
        OpeningForm opening = wanted.form();
        OpeningForm.Needs needs = opening.needs();
        Integer youngest = law.youngestAge(opening.from());
        boolean tooYoung = youngest != null && years < youngest
                || needs != null && needs.fromAge() != null && years < needs.fromAge();
        boolean tooOld = needs != null && needs.toAge() != null && years > needs.toAge();
        if (tooYoung || tooOld) {
            return Optional.of(Exclusion.AGE);
        }
        BigDecimal most = law.weeklyHoursOfAge(opening.schoolStatus(), years, opening.from(), opening.to());
        return most != null && opening.weeklyHours().compareTo(most) > 0
                ? Optional.of(Exclusion.YOUTH_HOURS)
                : Optional.empty();
    }

    /** The end of a half-open period does not belong to it; without one it has none. */
    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }
}
