package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Ages;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Condition;
import dk.opgang.initiatives.template.predicate.Condition.EarlierEnrolment;
import dk.opgang.initiatives.template.predicate.Condition.EarlierPlacement;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.initiatives.template.predicate.Known;
import dk.opgang.initiatives.template.predicate.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant about whom an initiative decides: what is kept, what was told, and what the owner answered for this one decision. */
final class Candidate implements Known {

    private final Person person;
    private final Setting setting;
    private final AboutEnrolment told;
    private final LocalDate on;
    private final Asked asked;

    Candidate(Person person, Setting setting, AboutEnrolment told, LocalDate on, Asked asked) {
        this.person = person;
        this.setting = setting;
        this.told = told;
        this.on = on;
        this.asked = asked;
    }

    /** Who it is about, as far as this service keeps it. */
    record Person(
            int birthYear,
            @Nullable UUID housingAreaId,
            @Nullable String benefitGroup,
            Past past) {}

    /** What the owner answered: ages by day, and characteristics, null for one of which nothing is known there. */
    record Asked(Map<LocalDate, Integer> ages, Set<LocalDate> agesAsked, Map<String, Answer> household) {

        static final Asked NOTHING = new Asked(Map.of(), Set.of(), Map.of());
    }

    Candidate with(Asked answers) {
        return new Candidate(person, setting, told, on, answers);
    }

    @Override
    public LocalDate on() {
        return on;
    }

    @Override
    public Ages ages(LocalDate day) {
        Integer exact = asked.ages().get(day);
        return exact == null ? Ages.ofBornIn(person.birthYear(), day) : Ages.exactly(exact);
    }

    @Override
    public Told<Integer> grade() {
        return fact("grade").value() instanceof FactValue.Amount(var number)
                ? Told.of(number.intValue())
                : Told.unknown();
    }

    @Override
    public Told<String> schoolStatus() {
        return fact("school-status").value() instanceof FactValue.Word(var status) ? Told.of(status) : Told.unknown();
    }

    /** Where no period is kept, the group of today is all that is known. */
    @Override
    public Told<String> benefitGroup() {
        Told<String> group = person.past().groupOn(on);
        if (group.isKnown()) {
            return group;
        }
        return person.benefitGroup() == null ? Told.none() : Told.of(person.benefitGroup());
    }

    @Override
    public Told<LocalDate> onBenefitSince(List<String> groups) {
        return person.past().onBenefitSince(groups, on);
    }

    @Override
    public Answer livesIn(@Nullable List<UUID> areas) {
        List<UUID> wanted = areas == null ? setting.areas() : areas;
        boolean all = areas == null && wanted.isEmpty();
        return Answer.of(all || person.housingAreaId() != null && wanted.contains(person.housingAreaId()));
    }

    @Override
    public Answer certificate(String key) {
        return Answer.of(told.certificates().stream().anyMatch(one -> one.isOf(key, on)));
    }

    @Override
    public @Nullable Answer household(String characteristic) {
        return asked.household().get(characteristic);
    }

    @Override
    public Told<FactValue> fact(String key) {
        return Told.ofNullable(told.facts().get(key));
    }

    @Override
    public Answer earlierPlacement(EarlierPlacement wanted) {
        return Answer.of(person.past().placements().stream().anyMatch(one -> one.fits(wanted, on)));
    }

    @Override
    public Answer earlierEnrolment(EarlierEnrolment wanted) {
        return Answer.of(person.past().enrolments().stream()
                .filter(one -> !one.id().equals(told.enrolmentId()))
                .anyMatch(one -> one.enrolment().fits(wanted, on)));
    }

    @Override
    public Answer stepReached(String step) {
        LocalDate reached = told.steps().get(step);
        return Answer.of(reached != null && !reached.isAfter(on));
    }

    @Override
    public Told<LocalDate> anchor(String key) {
        return Told.ofNullable(setting.rules().anchors().day(key, told::day));
    }

    @Override
    public @Nullable Integer parameter(String key) {
        return setting.parameters().apply(key);
    }

    @Override
    public Answer consent(String category, String partnerRole) {
        return Answer.of(setting.partnersOf(partnerRole).stream().allMatch(partner -> person.past().consents().stream()
                .anyMatch(given -> given.recipient().equals(partner)
                        && given.categories().contains(category)
                        && (given.initiativeId() == null || given.initiativeId().equals(setting.initiativeId())))));
    }

    @Override
    public Answer role(String role) {
        return Answer.of(told.hasRole(role, on));
    }

    /** What was asked for the decision is not shown, and neither is a fact of which only the answer is kept. */
    @Override
    public boolean isShown(Condition condition) {
        return switch (condition) {
            case Condition.Age _ -> !asked.agesAsked().contains(on);
            case Condition.AgeAt _ -> asked.agesAsked().isEmpty();
            case Condition.Household _ -> false;
            case Condition.Fact(var key, var _) -> setting.rules().isKept(key);
            case Condition.All _,
                    Condition.Any _,
                    Condition.Not _,
                    Condition.AtLeast _,
                    Condition.Grade _,
                    Condition.SchoolStatus _,
                    Condition.Benefit _,
                    Condition.OnBenefit _,
                    Condition.Area _,
                    Condition.Certificate _,
                    Condition.EarlierPlacement _,
                    Condition.EarlierEnrolment _,
                    Condition.StepReached _,
                    Condition.When _,
                    Condition.Consent _,
                    Condition.Role _ -> true;
        };
    }
}
