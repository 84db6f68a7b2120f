package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.bonus.BonusFacts.Stay;
import dk.opgang.initiatives.bonus.BonusFacts.Taken;
import dk.opgang.initiatives.bonus.Earned.Benefits;
import dk.opgang.initiatives.bonus.Earned.Decision;
import dk.opgang.initiatives.reading.ReadingWindow;
import dk.opgang.initiatives.template.document.Payout;
import dk.opgang.initiatives.template.document.PayoutDue;
import dk.opgang.initiatives.template.document.PayoutMeasure;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.data.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from where a person was a child or pupil, by the payouts of a template. */
final class BonusRules {

    /** The school year begins on 1 August: folkeskoleloven § 34. */
    private static final MonthDay SCHOOL_YEAR = MonthDay.of(Month.AUGUST, 1);

    private static final int DECIMALS = 2;

    private final List<Payout> payouts;
    private final Parameters parameters;
    private final BonusFacts facts;

    private BonusRules(List<Payout> payouts, Parameters parameters, BonusFacts facts) {
        this.payouts = payouts;
        this.parameters = parameters;
        this.facts = facts;
    }

    /** One for each payout and each attachment that has ended and whose measure is due some day. */
    static List<Earned> of(List<Payout> payouts, Parameters parameters, BonusFacts facts) {
        return new BonusRules(payouts, parameters, facts).all();
    }

    private List<Earned> all() {
        List<Earned> all = new ArrayList<>();
        for (Payout payout : payouts) {
            for (Stay stay : facts.stays()) {
                if (payout.earns().contains(stay.kind())
                        && stay.to() != null
                        && !stay.to().isAfter(facts.today())) {
                    earned(payout, stay, stay.to()).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private Optional<Earned> earned(Payout payout, Stay stay, LocalDate end) {
        Stay next = payout.measuredAt().isEmpty() ? null : next(payout, stay, end);
        if (next == null && !payout.measuredAt().isEmpty()) {
            return Optional.empty();
        }
        LocalDate dueOn = dueOn(payout.due(), next);
        return dueOn == null ? Optional.empty() : earned(payout, stay, next, dueOn);
    }

    /** The first one that begins on or after the end, at another institution of the right kind. */
    private @Nullable Stay next(Payout payout, Stay stay, LocalDate end) {
        return facts.stays().stream()
                .filter(other -> !other.from().isBefore(end)
                        && !other.institutionId().equals(stay.institutionId())
                        && payout.measuredAt().contains(other.kind()))
                .min(Comparator.comparing(Stay::from)
                        .thenComparing(other -> other.id().toString()))
                .orElse(null);
    }

    /** Null as long as it is not known. */
    private @Nullable LocalDate dueOn(PayoutDue due, @Nullable Stay next) {
        return switch (due) {
            case PayoutDue.AfterNextBegins(var offset) -> next == null ? null : offset.from(next.from());
            case PayoutDue.InGrade(int grade, MonthDay on) -> next == null ? null : inGrade(grade, on, next.from());
            case PayoutDue.InYearTurning(int age) ->
                facts.birthYear() == null ? null : LocalDate.of(facts.birthYear() + age, Month.DECEMBER, 31);
        };
    }

    /** The day lies in the school year in which the grade is reached by who begins with grade 0, or with the one that was told. */
    private LocalDate inGrade(int grade, MonthDay on, LocalDate begin) {
        boolean isBefore = MonthDay.from(begin).isBefore(SCHOOL_YEAR);
        int first = isBefore ? begin.getYear() - 1 : begin.getYear();
        int year = first + grade - (facts.grade() == null ? 0 : facts.grade());
        return on.atYear(on.isBefore(SCHOOL_YEAR) ? year + 1 : year);
    }

    private Optional<Earned> earned(Payout payout, Stay stay, @Nullable Stay next, LocalDate dueOn) {
        return switch (payout.measure()) {
            case PayoutMeasure.OfReading(String key) -> {
                Decision decision = decision(payout, key, next, dueOn);
                yield Optional.of(new Earned(
                        payout.key(),
                        stay.id(),
                        stay.institutionId(),
                        next == null ? null : next.id(),
                        next == null ? null : next.institutionId(),
                        dueOn,
                        ReadingWindow.lastDay(dueOn),
                        null,
                        decision,
                        amount(payout, decision == null ? dueOn : decision.on())));
            }
            case PayoutMeasure.NoBenefit(List<String> groups, int age) ->
                facts.birthYear() == null
                        ? Optional.empty()
                        : Optional.of(new Earned(
                                payout.key(),
                                stay.id(),
                                stay.institutionId(),
                                next == null ? null : next.id(),
                                next == null ? null : next.institutionId(),
                                dueOn,
                                null,
                                new Benefits(groups, LocalDate.of(facts.birthYear() + age + 1, Month.JANUARY, 1)),
                                null,
                                amount(payout, dueOn)));
        };
    }

    /** By the first reading in time that was taken at the next institution and is shown by what the payout asks for. */
    private @Nullable Decision decision(Payout payout, String key, @Nullable Stay next, LocalDate dueOn) {
        LocalDate first = ReadingWindow.firstDay(dueOn);
        LocalDate last = ReadingWindow.lastDay(dueOn);
        return facts.readings().stream()
                .filter(it -> it.reading().equals(key)
                        && (next == null || next.institutionId().equals(it.institutionId()))
                        && payout.isShownBy(it.evidence())
                        && !it.on().isBefore(first)
                        && !it.on().isAfter(last))
                .min(Comparator.comparing(Taken::on).thenComparing(Taken::id, Ids.AS_WRITTEN))
                .map(it -> new Decision(it.id(), it.on(), isMet(payout, it), it.evidence()))
                .orElse(null);
    }

    private boolean isMet(Payout payout, Taken taken) {
        if (payout.met().is() != null) {
            return payout.met().is().equals(taken.value());
        }
        if (!taken.value().isNumber()) {
            return false;
        }
        BigDecimal number = taken.value().decimalValue();
        BigDecimal least = limit(payout.met().between().least(), taken.on());
        BigDecimal most = limit(payout.met().between().most(), taken.on());
        return (least == null || number.compareTo(least) >= 0) && (most == null || number.compareTo(most) <= 0);
    }

    private @Nullable BigDecimal limit(@Nullable Value value, LocalDate on) {
        return value == null ? null : value.on(on, parameters).orNull();
    }

    private BigDecimal amount(Payout payout, LocalDate on) {
        BigDecimal amount = limit(payout.amountDkk(), on);
        return (amount == null ? BigDecimal.ZERO : amount).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
