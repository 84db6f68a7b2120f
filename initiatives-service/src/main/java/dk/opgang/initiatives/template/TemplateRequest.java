package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.InitiativeTemplate.Eligibility;
import dk.opgang.initiatives.template.InitiativeTemplate.Measure;
import dk.opgang.initiatives.template.InitiativeTemplate.PlacementLimits;
import dk.opgang.initiatives.template.InitiativeTemplate.Step;
import dk.opgang.initiatives.template.InitiativeTemplate.Target;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.text.Key;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A municipality's own template as it posts it; what it leaves out is not limited. */
public record TemplateRequest(
        @NotBlank @Key @Size(min = 2, max = 60) @Pattern(regexp = InitiativeTemplate.KEY_FORM)
        String key,

        @NotNull Text name,
        @NotBlank String theme,
        @Nullable Eligibility participants,
        @Nullable PlacementLimits placements,
        @Nullable @Size(max = 50) List<Step> steps,
        @Nullable @Size(max = 50) List<String> roles,
        @Nullable @Size(max = 50) List<Measure> measures,
        @Nullable @Size(max = 50) List<Target> targets)
        implements Checked {

    private static final TemplateCodes CODES = new TemplateCodes();

    @Override
    public void check(Faults faults) {
        CODES.check(theme, participants, placements, measures).forEach(faults::broken);
        Set<String> before = new HashSet<>();
        for (int i = 0; steps != null && i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.key() == null || step.key().isBlank()) {
                required("/steps/" + i + "/key", faults);
            } else if (!before.containsAll(step.after()) || !before.add(step.key())) {
                faults.broken(
                        "/steps/" + i,
                        "step-out-of-order",
                        "Hvert trin står én gang og efter dem, det følger",
                        "Each step stands once and after those that it follows");
            }
        }
        for (int i = 0; targets != null && i < targets.size(); i++) {
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
            faults.broken(pointer, "required", "Feltet skal udfyldes", "The field is required");
        }
    }

    InitiativeTemplate toTemplate(String source) {
        return new InitiativeTemplate(
                key,
                name,
                theme,
                participants == null ? new Eligibility(null, null, List.of(), false) : participants,
                placements == null ? new PlacementLimits(List.of(), List.of(), null, null) : placements,
                steps,
                roles,
                measures,
                targets,
                source);
    }
}
