package dk.opgang.housingareas.register.area;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.value.MunicipalityCode;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameter by which lists of areas are narrowed to a municipality. */
public record MunicipalityParam(
        @Parameter(description = "Code of a municipality, three digits; 0615 is taken as 615")
        @QueryParam("municipalityCode")
        @Nullable
        String municipalityCode) {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");

    /** The code as three digits; null without one, or with the fault of one that is none. */
    public @Nullable String code(Faults faults) {
        String code = municipalityCode == null ? null : MunicipalityCode.plain(municipalityCode);
        boolean isCode = code != null && MunicipalityCode.isValid(code);
        MUNICIPALITIES.fault("?municipalityCode", code).ifPresent(faults::broken);
        return isCode ? code : null;
    }
}
