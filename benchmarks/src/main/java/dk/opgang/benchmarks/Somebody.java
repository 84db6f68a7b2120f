package dk.opgang.benchmarks;

import dk.opgang.initiatives.template.predicate.Ages;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Condition;
import dk.opgang.initiatives.template.predicate.Declared;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.initiatives.template.predicate.Known;
import dk.opgang.initiatives.template.predicate.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person made up, of whom much is known and some is not. */
final class Somebody implements Known {

    /** Nothing but what can be told in every template. */
    static final Declared DECLARED = new Declared(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    private final int birthYear;
    private final Told<LocalDate> anchor;
    private final Told<FactValue> fact;
    private final Answer answer;

    Somebody(Random random) {
        this.birthYear = 1960 + random.nextInt(50);
        this.anchor = random.nextInt(4) == 0 ? Told.unknown() : Told.of(ON.plusDays(random.nextInt(400) - 200));
        this.fact = random.nextInt(4) == 0 ? Told.unknown() : Told.of(new FactValue.Flag(random.nextBoolean()));
        this.answer = Answer.values()[random.nextInt(Answer.values().length)];
    }

    @Override
    public LocalDate on() {
        return ON;
    }

    @Override
    public Ages ages(LocalDate day) {
        return Ages.ofBornIn(birthYear, day);
    }

    @Override
    public Told<Integer> grade() {
        return Told.of(8);
    }

    @Override
    public Told<String> schoolStatus() {
        return Told.of("in-compulsory-school");
    }

    @Override
    public Told<String> benefitGroup() {
        return Told.of("kontanthjaelp");
    }

    @Override
    public Told<LocalDate> onBenefitSince(List<String> groups) {
        return Told.of(ON.minusMonths(9));
    }

    @Override
    public Answer livesIn(@Nullable List<UUID> areas) {
        return answer;
    }

    @Override
    public Answer certificate(String key) {
        return answer;
    }

    @Override
    public @Nullable Answer household(String characteristic) {
        return answer;
    }

    @Override
    public Told<FactValue> fact(String key) {
        return fact;
    }

    @Override
    public Answer earlierPlacement(Condition.EarlierPlacement wanted) {
        return answer;
    }

    @Override
    public Answer earlierEnrolment(Condition.EarlierEnrolment wanted) {
        return answer;
    }

    @Override
    public Answer stepReached(String step) {
        return answer;
    }

    @Override
    public Told<LocalDate> anchor(String key) {
        return anchor;
    }

    @Override
    public @Nullable Integer parameter(String key) {
        return null;
    }

    @Override
    public Answer consent(String category, String partnerRole) {
        return answer;
    }

    @Override
    public Answer role(String role) {
        return answer;
    }

    @Override
    public boolean isShown(Condition condition) {
        return true;
    }
}
