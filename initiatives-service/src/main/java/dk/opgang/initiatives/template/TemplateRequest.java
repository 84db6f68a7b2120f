package dk.opgang.initiatives.template;

import dk.opgang.initiatives.template.InitiativeTemplate.Eligibility;
import dk.opgang.initiatives.template.InitiativeTemplate.Measure;
import dk.opgang.initiatives.template.InitiativeTemplate.PlacementLimits;
import dk.opgang.initiatives.template.InitiativeTemplate.Step;
import dk.opgang.initiatives.template.InitiativeTemplate.Target;
import dk.opgang.platform.problem.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality's own template as it posts it; what it leaves out is not limited. */
public record TemplateRequest(
        @NotBlank @Size(min = 2, max = 60) String key,
        @NotNull Text name,
        @NotBlank String theme,
        @Nullable Eligibility participants,
        @Nullable PlacementLimits placements,
        @Nullable @Size(max = 50) List<Step> steps,
        @Nullable @Size(max = 50) List<String> roles,
        @Nullable @Size(max = 50) List<Measure> measures,
        @Nullable @Size(max = 50) List<Target> targets) {

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
