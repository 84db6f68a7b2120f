package dk.opgang.participants.household.programme;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which years of whose households are held against each other. No household says which years are meant, so both are told. */
public record ProgrammeEffectsParams(
        @Parameter(description = "The year before", required = true) @QueryParam("beforeYear") @Nullable
        Integer beforeYear,

        @Parameter(description = "The year after", required = true) @QueryParam("afterYear") @Nullable
        Integer afterYear,

        @Parameter(description = "Those of which somebody lives in that housing area today")
        @QueryParam("housingAreaId")
        @Nullable
        UUID housingAreaId,

        @Parameter(description = "Whose households; a municipality's own if missing")
        @QueryParam("municipalityCode")
        @Nullable
        String municipalityCode) {

    void check(LocalDate today, Faults faults) {
        required("?beforeYear", beforeYear, faults);
        required("?afterYear", afterYear, faults);
        new EffectsParams(beforeYear, afterYear).check(today, faults);
    }

    private static void required(String pointer, @Nullable Integer year, Faults faults) {
        if (year == null) {
            faults.unreadable(pointer, CommonFault.REQUIRED);
        }
    }
}
