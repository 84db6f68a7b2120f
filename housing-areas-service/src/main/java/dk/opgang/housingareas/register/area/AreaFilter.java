package dk.opgang.housingareas.register.area;

import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.Cvr;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What lists of areas are narrowed by. */
record AreaFilter(
        @BeanParam MunicipalityParam municipality,

        @BeanParam AreasParam areas,

        @Parameter(description = "CVR number of the housing organisation that owns the homes")
        @QueryParam("housingOrganisation")
        @Nullable
        String housingOrganisation,

        @Parameter(description = "The whole name") @QueryParam("name") @Nullable
        String name) {

    /** The areas that are wanted; or the fault of each filter. */
    Restriction restriction() {
        Faults faults = new Faults();
        String code = municipality.code(faults);
        Cvr.fault("?housingOrganisation", housingOrganisation).ifPresent(faults::broken);
        Restriction wanted = areas.restriction(faults);
        faults.throwIfAny();
        return HousingAreas.of(code)
                .and(wanted)
                .and(Restriction.equal("form.housingOrganisation", housingOrganisation))
                .and(Restriction.equal("form.name", name));
    }
}
