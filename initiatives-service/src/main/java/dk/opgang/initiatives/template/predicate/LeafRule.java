package dk.opgang.initiatives.template.predicate;

import dk.opgang.initiatives.template.predicate.Condition.AgeAt;
import dk.opgang.initiatives.template.predicate.Condition.Fact;
import dk.opgang.initiatives.template.predicate.Condition.Household;
import dk.opgang.initiatives.template.predicate.Condition.When;
import dk.opgang.initiatives.template.value.Offset;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that asks for one thing. */
final class LeafRule extends Rule {

    private final Condition condition;
    private final @Nullable String wanted;

    LeafRule(String pointer, Predicate predicate, @Nullable String source, Condition condition) {
        super(pointer, predicate, source);
        this.condition = condition;
        this.wanted = LeafWords.wanted(condition);
    }

    @Override
    public Answer decide(Known known) {
        return switch (condition) {
            case Condition.Age(var years) -> known.ages(known.on()).within(years);
            case AgeAt at -> ageAt(at, known);
            case Condition.Grade(var grades) -> of(known.grade(), grades::contains);
            case Condition.SchoolStatus(var codes) -> of(known.schoolStatus(), codes::contains);
            case Condition.Benefit(var groups) -> benefit(groups, known.benefitGroup());
            case Condition.OnBenefit(var months, var groups) -> onBenefit(months, groups, known);
            case Condition.Area(var areas) -> known.livesIn(areas);
            case Condition.Certificate(var key) -> known.certificate(key);
            case Household(var characteristic) -> household(characteristic, known);
            case Fact(var key, var test) -> of(known.fact(key), test::isMetBy);
            case Condition.EarlierPlacement placement -> known.earlierPlacement(placement);
            case Condition.EarlierEnrolment enrolment -> known.earlierEnrolment(enrolment);
            case Condition.StepReached(var step) -> known.stepReached(step);
            case When when -> when(when, known);
            case Condition.Consent(var category, var role) -> known.consent(category, role);
            case Condition.Role(var role) -> known.role(role);
            case Condition.All _, Condition.Any _, Condition.Not _, Condition.AtLeast _ ->
                throw new IllegalStateException("A rule that joins others is no leaf");
        };
    }

    @Override
    public Reason explain(Known known) {
        Answer answer = decide(known);
        String value = known.isShown(condition) ? LeafWords.value(condition, known) : null;
        List<String> missing = answer == Answer.OPEN ? LeafWords.missing(condition, known) : List.of();
        return reason(answer, value, wanted, missing);
    }

    @Override
    public void ask(Known known, Questions questions) {
        if (decide(known) != Answer.OPEN) {
            return;
        }
        if (condition instanceof Condition.Age) {
            questions.age(known.on());
        } else if (condition instanceof AgeAt at && ageDay(at, known) instanceof LocalDate day) {
            questions.age(day);
        } else if (condition instanceof Household(var characteristic) && known.household(characteristic) == null) {
            questions.household(characteristic);
        }
    }

    /** The day on which the age counts; null as long as its anchor is not known. */
    static @Nullable LocalDate ageDay(AgeAt at, Known known) {
        LocalDate anchor = known.anchor(at.anchor()).value();
        return anchor == null ? null : Offset.from(anchor, at.plus());
    }

    private static Answer ageAt(AgeAt at, Known known) {
        Told<LocalDate> anchor = known.anchor(at.anchor());
        if (anchor.value() == null) {
            return anchor.isKnown() ? Answer.NOT_MET : Answer.OPEN;
        }
        return known.ages(Offset.from(anchor.value(), at.plus())).within(at.years());
    }

    private static Answer benefit(List<String> groups, Told<String> group) {
        if (!group.isKnown()) {
            return Answer.OPEN;
        }
        return Answer.of(groups.contains(group.value() == null ? Condition.Benefit.NONE : group.value()));
    }

    private static Answer onBenefit(int months, List<String> groups, Known known) {
        return of(
                known.onBenefitSince(groups), since -> !since.plusMonths(months).isAfter(known.on()));
    }

    private static Answer household(String characteristic, Known known) {
        Told<FactValue> told = known.fact(characteristic);
        if (told.value() instanceof FactValue.Flag(boolean yes) && yes) {
            return Answer.MET;
        }
        Answer asked = known.household(characteristic);
        if (asked == null || asked == Answer.MET) {
            return asked == null ? Answer.OPEN : Answer.MET;
        }
        return asked == Answer.NOT_MET || told.isKnown() ? Answer.NOT_MET : Answer.OPEN;
    }

    private static Answer when(When when, Known known) {
        Told<LocalDate> anchor = known.anchor(when.anchor());
        if (anchor.value() == null) {
            return anchor.isKnown() ? Answer.NOT_MET : Answer.OPEN;
        }
        Answer begun = limit(when.from(), anchor.value(), known);
        Answer over = when.to() == null ? Answer.NOT_MET : limit(when.to(), anchor.value(), known);
        if (begun == Answer.NOT_MET || over == Answer.MET) {
            return Answer.NOT_MET;
        }
        return begun == Answer.OPEN || over == Answer.OPEN ? Answer.OPEN : Answer.MET;
    }

    /** Whether the day has come that lies so far from the anchor; open as long as the initiative does not tell how far. */
    private static Answer limit(@Nullable Distance distance, LocalDate anchor, Known known) {
        if (distance == null) {
            return Answer.MET;
        }
        Offset offset = distance.with(known::parameter);
        return offset == null ? Answer.OPEN : Answer.of(!known.on().isBefore(offset.from(anchor)));
    }

    private static <T> Answer of(Told<T> told, java.util.function.Predicate<T> met) {
        if (!told.isKnown()) {
            return Answer.OPEN;
        }
        return Answer.of(told.value() != null && met.test(told.value()));
    }
}
