package dk.opgang.initiatives.template;

import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of initiative: who may take part, its ladder of steps, its limits and what it is measured by.
 *
 * @param key kebab case, stable, 2 to 60 characters
 * @param theme a code of {@code initiative-themes}
 * @param roles which people an initiative of the kind needs, such as a mentor
 * @param targets default targets of a new initiative
 * @param source the document or decision that the kind comes from
 */
public record InitiativeTemplate(
        String key,
        Text name,
        String theme,
        Eligibility participants,
        PlacementLimits placements,
        List<Step> steps,
        List<String> roles,
        List<Measure> measures,
        List<Target> targets,
        String source) {

    /** The form of keys. */
    static final String KEY_FORM = "[a-z][a-z0-9]*(-[a-z0-9]+){0,49}";

    private static final Pattern KEY = Pattern.compile(KEY_FORM);
    private static final int KEY_MAX = 60;

    public InitiativeTemplate {
        if (key == null || key.length() > KEY_MAX || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A template's key is kebab case, got " + key);
        }
        steps = steps == null ? List.of() : List.copyOf(steps);
        roles = roles == null ? List.of() : List.copyOf(roles);
        measures = measures == null ? List.of() : List.copyOf(measures);
        targets = targets == null ? List.of() : List.copyOf(targets);
        requireOrderedSteps(key, steps);
    }

    /** Whether the kind has such a step. */
    public boolean hasStep(String step) {
        return steps.stream().anyMatch(s -> s.key().equals(step));
    }

    private static void requireOrderedSteps(String key, List<Step> steps) {
        Set<String> before = new HashSet<>();
        for (Step step : steps) {
            if (!before.containsAll(step.after()) || !before.add(step.key())) {
                throw new IllegalArgumentException(
                        "Step " + step.key() + " of " + key + " stands twice or before a step that it follows");
            }
        }
    }

    /**
     * Who may take part.
     *
     * @param fromAge youngest age in whole years, none without it
     * @param toAge oldest age in whole years, none without it
     * @param benefitGroups codes of {@code benefit-groups}; empty for all
     * @param consentRequired whether partners share data under a consent only
     */
    public record Eligibility(
            @Nullable Integer fromAge, @Nullable Integer toAge, List<String> benefitGroups, Boolean consentRequired) {

        public Eligibility {
            consentRequired = consentRequired != null && consentRequired;
            benefitGroups = benefitGroups == null ? List.of() : List.copyOf(benefitGroups);
            requireAges(fromAge, toAge);
        }

        /** Whether somebody born in that year can be of the right age in the given year. */
        public boolean canTakePart(int birthYear, int year) {
            return ageFits(fromAge, toAge, birthYear, year);
        }
    }

    /**
     * Which placements count for an initiative of the kind.
     *
     * @param kinds codes of {@code placement-kinds}; empty for all
     * @param employerKinds codes of {@code employer-kinds}; empty for all
     * @param mostWeeklyHours hours a week
     * @param mostWeeks length of a placement
     */
    public record PlacementLimits(
            List<String> kinds,
            List<String> employerKinds,
            @Nullable BigDecimal mostWeeklyHours,
            @Nullable Integer mostWeeks) {

        public PlacementLimits {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            employerKinds = employerKinds == null ? List.of() : List.copyOf(employerKinds);
        }
    }

    /** One step of the ladder; {@code after} names the steps that come first. */
    public record Step(
            String key,
            Text name,
            @Nullable Integer fromAge,
            @Nullable Integer toAge,
            List<String> after) {

        public Step {
            after = after == null ? List.of() : List.copyOf(after);
            requireAges(fromAge, toAge);
        }

        /** Whether somebody born in that year can be of the right age in the given year. */
        public boolean canBeReached(int birthYear, int year) {
            return ageFits(fromAge, toAge, birthYear, year);
        }
    }

    /** What is measured, and how many months after the placement began or the enrolment ended. */
    public record Measure(String measure, Integer afterMonths) {

        public Measure {
            afterMonths = afterMonths == null ? 0 : afterMonths;
        }
    }

    /** A value to reach, {@code per} year or for the whole {@code initiative}. */
    public record Target(
            String measure, BigDecimal value, @Nullable String per) {}

    /** In a given year a person has one of two ages; only what is wrong at both is refused. */
    private static boolean ageFits(@Nullable Integer fromAge, @Nullable Integer toAge, int birthYear, int year) {
        int oldest = year - birthYear;
        return (fromAge == null || oldest >= fromAge) && (toAge == null || oldest - 1 <= toAge);
    }

    private static void requireAges(@Nullable Integer fromAge, @Nullable Integer toAge) {
        if (fromAge != null && toAge != null && toAge < fromAge) {
            throw new IllegalArgumentException(
                    "The oldest age is not below the youngest, got " + fromAge + " to " + toAge);
        }
    }
}
