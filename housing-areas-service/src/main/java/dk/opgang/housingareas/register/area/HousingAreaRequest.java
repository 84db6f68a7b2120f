package dk.opgang.housingareas.register.area;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.platform.constraint.CvrNumber;
import dk.opgang.platform.constraint.Municipality;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.MunicipalityCode;
import dk.opgang.platform.value.Source;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A housing area as it is posted.
 *
 * @param municipalityCode three digits, or four with a leading zero
 * @param housingOrganisation CVR of who lets its homes
 * @param validity while the area exists with these bounds
 * @param boundary its outline
 */
public record HousingAreaRequest(
        @Nullable Source source,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Municipality String municipalityCode,
        @Nullable @CvrNumber String housingOrganisation,
        @Nullable Period validity,
        @Nullable @Schema(implementation = Boundary.class) JsonNode boundary)
        implements Checked {

    static HousingAreaRequest of(HousingArea area) {
        AreaForm it = area.form();
        Boundary known = area.boundary();
        return new HousingAreaRequest(
                it.source(),
                it.name(),
                it.municipalityCode(),
                it.housingOrganisation(),
                it.validity(),
                known == null ? null : known.geometry());
    }

    @Override
    public void check(Faults faults) {
        if (boundary != null) {
            BoundaryCheck.check(boundary, "/boundary", faults);
        }
    }

    /** With the municipality as three digits. */
    AreaForm form() {
        String municipality = new MunicipalityCode(municipalityCode).value();
        return new AreaForm(source, name, municipality, housingOrganisation, validity);
    }

    /** The outline without what a tool wrote beside it. */
    @Nullable
    Boundary outline() {
        return boundary == null ? null : Boundary.of(boundary);
    }
}
