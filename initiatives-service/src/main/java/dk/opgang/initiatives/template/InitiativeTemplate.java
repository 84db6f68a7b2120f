package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.text.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A kind of initiative: who may take part, its ladder of steps, its limits and what it is measured by. What is left out is not limited.
 *
 * @param key kebab case, stable, 2 to 60 characters
 * @param theme a code of {@code initiative-themes}
 * @param roles which people an initiative of the kind needs, such as a mentor
 * @param targets default targets of a new initiative
 */
@Schema(name = "NewInitiativeTemplate")
public record InitiativeTemplate(
        @NotBlank @Key @Size(min = 2, max = 60) @Pattern(regexp = KEY_FORM)
        String key,

        @NotNull Name name,
        @NotBlank String theme,
        Eligibility participants,
        PlacementLimits placements,
        @Size(max = 50) List<Step> steps,
        @Size(max = 50) List<String> roles,
        @Size(max = 50) List<Measure> measures,
        @Size(max = 50) List<Target> targets)
        implements Checked {

    /** The form of keys. */
    static final String KEY_FORM = "[a-z][a-z0-9]*(-[a-z0-9]+){0,49}";

    private static final TemplateCodes CODES = new TemplateCodes();

    public InitiativeTemplate {
        participants = participants == null ? new Eligibility(null, null, List.of(), false) : participants;
        placements = placements == null ? new PlacementLimits(List.of(), List.of(), null, null) : placements;
        steps = steps == null ? List.of() : List.copyOf(steps);
        roles = roles == null ? List.of() : List.copyOf(roles);
        measures = measures == null ? List.of() : List.copyOf(measures);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }

    @Override
    public void check(Faults faults) {
        CODES.check(this).forEach(faults::broken);
        if (key != null && !faults.isFaulty("/key") && !key.matches(KEY_FORM)) {
            faults.broken("/key", CommonFault.PATTERN, KEY_FORM);
        }
        Set<String> before = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.key() == null || step.key().isBlank()) {
                required("/steps/" + i + "/key", faults);
            } else if (!before.containsAll(step.after()) || !before.add(step.key())) {
                faults.broken("/steps/" + i, TemplateFault.STEP_OUT_OF_ORDER);
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).measure() == null || targets.get(i).measure().isBlank()) {
                required("/targets/" + i + "/measure", faults);
            }
            if (targets.get(i).value() == null) {
                required("/targets/" + i + "/value", faults);
            }
        }
    }

    private static void required(String pointer, Faults faults) {
        if (!faults.isFaulty(pointer)) {
            faults.broken(pointer, CommonFault.REQUIRED);
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
    @Schema(name = "TemplateEligibility")
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
    @Schema(name = "TemplatePlacementLimits")
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

    /** What it is called in both languages of the API, Danish and English. Neither may be blank. */
    @Schema(name = "TemplateName")
    public record Name(String da, String en) {

        public Name {
            if (da == null || da.isBlank() || en == null || en.isBlank()) {
                throw new IllegalArgumentException("A name is told in Danish and English, got da=" + da + ", en=" + en);
            }
        }
    }

    /** One step of the ladder; {@code after} names the steps that come first. */
    @Schema(name = "TemplateStep")
    public record Step(
            String key,
            Name name,
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
    @Schema(name = "TemplateMeasure")
    public record Measure(String measure, Integer afterMonths) {

        public Measure {
            afterMonths = afterMonths == null ? 0 : afterMonths;
        }
    }

    /** A value to reach, {@code per} year or for the whole {@code initiative}. */
    @Schema(name = "TemplateTarget")
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
