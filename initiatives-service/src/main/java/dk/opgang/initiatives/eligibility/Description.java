package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.anchor.Anchors;
import dk.opgang.initiatives.template.predicate.Ages;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Condition;
import dk.opgang.initiatives.template.predicate.Condition.EarlierEnrolment;
import dk.opgang.initiatives.template.predicate.Condition.EarlierPlacement;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.initiatives.template.predicate.Known;
import dk.opgang.initiatives.template.predicate.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A participant who is described and is nobody: what the description leaves out is not known. Nothing of it is kept.
 *
 * @param everywhere whether the initiative that is asked about names no areas
 */
record Description(
        LocalDate on,
        @Nullable Born born,
        Told<Integer> grade,
        Told<String> schoolStatus,
        Told<String> benefitGroup,
        Told<LocalDate> benefitSince,
        Told<Boolean> inArea,
        boolean everywhere,
        Told<Set<String>> certificates,
        Map<String, Told<FactValue>> facts,
        Function<String, Told<LocalDate>> anchors,
        Map<String, Boolean> household,
        Told<List<Earlier.Placement>> earlierPlacements,
        Told<List<Earlier.Enrolment>> earlierEnrolments,
        Told<Set<String>> stepsReached,
        Told<Set<String>> roles,
        Function<String, @Nullable Integer> parameters)
        implements Known {

    /** The days on which somebody can have been born, both included. */
    record Born(LocalDate first, LocalDate last) {

        /** Who is so many years old on the day. */
        static Born ofAge(int age, LocalDate on) {
            return new Born(on.minusYears(age + 1L).plusDays(1), on.minusYears(age));
        }
    }

    @Override
    public Ages ages(LocalDate day) {
        return born == null ? Ages.ANY : Ages.ofBornBetween(born.first(), born.last(), day);
    }

    @Override
    public Told<LocalDate> onBenefitSince(List<String> groups) {
        if (!benefitGroup.isKnown()) {
            return Told.unknown();
        }
        boolean isOnOne = benefitGroup.value() != null && (groups.isEmpty() || groups.contains(benefitGroup.value()));
        return isOnOne ? benefitSince : Told.none();
    }

    @Override
    public Answer livesIn(@Nullable List<UUID> areas) {
        return areas == null && everywhere ? Answer.MET : answer(inArea, Boolean::booleanValue);
    }

    @Override
    public Answer certificate(String key) {
        return has(certificates, key);
    }

    @Override
    public Answer household(String characteristic) {
        return Answer.of(household.get(characteristic));
    }

    @Override
    public Told<FactValue> fact(String key) {
        Told<FactValue> told = facts.getOrDefault(key, Told.unknown());
        return told.isKnown() ? told : ofSchool(key);
    }

    @Override
    public Answer earlierPlacement(EarlierPlacement wanted) {
        return answer(earlierPlacements, all -> all.stream().anyMatch(one -> one.fits(wanted, on)));
    }

    @Override
    public Answer earlierEnrolment(EarlierEnrolment wanted) {
        return answer(earlierEnrolments, all -> all.stream().anyMatch(one -> one.fits(wanted, on)));
    }

    @Override
    public Answer stepReached(String step) {
        return has(stepsReached, step);
    }

    @Override
    public Told<LocalDate> anchor(String key) {
        return anchors.apply(key);
    }

    @Override
    public @Nullable Integer parameter(String key) {
        return parameters.apply(key);
    }

    /** A description has no consents: who is nobody has given none. */
    @Override
    public Answer consent(String category, String partnerRole) {
        return Answer.OPEN;
    }

    @Override
    public Answer role(String role) {
        return has(roles, role);
    }

    @Override
    public boolean isShown(Condition condition) {
        return true;
    }

    /** The day of an anchor by the days that are told: none if what it counts from is said to be none. */
    static Told<LocalDate> day(Anchors anchors, String key, Map<String, Told<LocalDate>> told) {
        LocalDate day =
                anchors.day(key, name -> told.getOrDefault(name, Told.unknown()).value());
        if (day != null) {
            return Told.of(day);
        }
        boolean none = told.getOrDefault(key, Told.unknown()).isKnown()
                || told.getOrDefault(anchors.rootOf(key), Told.unknown()).isKnown();
        return none ? Told.none() : Told.unknown();
    }

    private Told<FactValue> ofSchool(String key) {
        return switch (key) {
            case "grade" -> as(grade, number -> new FactValue.Amount(BigDecimal.valueOf(number)));
            case "school-status" -> as(schoolStatus, FactValue.Word::new);
            default -> Told.unknown();
        };
    }

    private static <T> Told<FactValue> as(Told<T> told, Function<T, FactValue> value) {
        if (!told.isKnown()) {
            return Told.unknown();
        }
        return told.value() == null ? Told.none() : Told.of(value.apply(told.value()));
    }

    private static Answer has(Told<Set<String>> told, String key) {
        return answer(told, keys -> keys.contains(key));
    }

    private static <T> Answer answer(Told<T> told, Predicate<T> met) {
        if (!told.isKnown()) {
            return Answer.OPEN;
        }
        return Answer.of(told.value() != null && met.test(told.value()));
    }
}
