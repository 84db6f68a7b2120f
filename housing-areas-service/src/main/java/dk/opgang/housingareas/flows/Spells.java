package dk.opgang.housingareas.flows;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works out the spells of one participant in one area: the days on which a benefit period and the residence overlap. */
final class Spells {

    private Spells() {}

    /**
     * The spells, ordered by first day.
     *
     * @param residences the participant's stays in the area; two without a day between them are one stay, because moving within
     *     the area begins no new spell
     * @param benefits the participant's benefit periods, wherever they ran
     */
    static List<Spell> of(Collection<Period> residences, Collection<BenefitPeriod> benefits) {
        List<Period> stays = joined(residences);
        return benefits.stream()
                .flatMap(benefit -> stays.stream().flatMap(stay -> intersection(stay, benefit.period()).stream()
                        .map(period -> spell(benefit, stay, period, benefits))))
                .sorted(Comparator.comparing((Spell spell) -> spell.period().from())
                        .thenComparing(Spell::benefitGroup))
                .toList();
    }

    private static Spell spell(BenefitPeriod benefit, Period stay, Period period, Collection<BenefitPeriod> benefits) {
        return new Spell(
                benefit.benefitGroup(),
                period,
                opening(benefit, period, benefits),
                closing(benefit, stay, period, benefits));
    }

    private static OpeningCause opening(BenefitPeriod benefit, Period period, Collection<BenefitPeriod> benefits) {
        if (period.from().isAfter(benefit.period().from())) {
            return OpeningCause.MOVED_IN;
        }
        boolean follows = benefits.stream()
                .anyMatch(other ->
                        other != benefit && period.from().equals(other.period().to()));
        return follows ? OpeningCause.FROM_ANOTHER_GROUP : OpeningCause.NEWLY_UNEMPLOYED;
    }

    private static @Nullable ClosingCause closing(
            BenefitPeriod benefit, Period stay, Period period, Collection<BenefitPeriod> benefits) {
        LocalDate to = period.to();
        if (to == null) {
            return null;
        }
        if (to.equals(stay.to()) && !to.equals(benefit.period().to())) {
            return ClosingCause.MOVED_OUT;
        }
        String next = benefits.stream()
                .filter(other -> other != benefit && other.period().from().equals(to))
                .map(BenefitPeriod::benefitGroup)
                .findFirst()
                .orElse(null);
        return ClosingCause.of(benefit.closingReason(), next);
    }

    private static List<Period> joined(Collection<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period next :
                periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            Period last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && (last.to() == null || !next.from().isAfter(last.to()))) {
                joined.set(joined.size() - 1, new Period(last.from(), later(last.to(), next.to())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static Optional<Period> intersection(Period one, Period other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        return Optional.of(new Period(from, earlier(one.to(), other.to())));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
