package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.housingareas.support.Rules;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A housing area as clients post it.
 *
 * @param municipalityCode three digits, or four with a leading zero
 * @param housingOrganisation CVR of who lets its homes
 * @param validity while the area exists with these bounds
 * @param boundary its outline
 */
public record AreaRequest(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @NotBlank String municipalityCode,
        @Nullable String housingOrganisation,
        @Nullable Period validity,
        @Nullable @Schema(implementation = Boundary.class) JsonNode boundary)
        implements Checked {

    @Override
    public void check(Faults faults) {
        Rules.municipality(municipalityCode, "/municipalityCode", faults);
        Rules.cvr(housingOrganisation, "/housingOrganisation", faults);
        if (boundary != null) {
            BoundaryCheck.check(boundary, "/boundary", faults);
        }
    }

    /** The same with the municipality as three digits, and the boundary without what a tool wrote beside it. */
    AreaRequest normalised() {
        return new AreaRequest(
                source,
                name,
                Rules.normalised(municipalityCode),
                housingOrganisation,
                validity,
                boundary == null ? null : Boundary.of(boundary).geometry());
    }
}
