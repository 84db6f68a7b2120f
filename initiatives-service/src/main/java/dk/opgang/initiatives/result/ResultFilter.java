package dk.opgang.initiatives.result;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which initiatives, and of whom, results are asked. */
public record ResultFilter(
        @Parameter(description = "Initiatives of that template") @QueryParam("templateKey") @Nullable
        String templateKey,

        @Parameter(description = "Citizens of that municipality, three digits")
        @QueryParam("municipalityCode")
        @Nullable
        String municipalityCode,

        @Parameter(description = "People who live in that area") @QueryParam("housingAreaId") @Nullable
        UUID housingAreaId,

        @Parameter(description = "That initiative alone") @QueryParam("initiativeId") @Nullable
        UUID initiativeId) {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");

    void check(Faults faults) {
        if (templateKey == null && municipalityCode == null && housingAreaId == null && initiativeId == null) {
            faults.unreadable("?templateKey", InitiativesFault.FILTER_REQUIRED);
        }
        if (municipalityCode != null && !CODE.matcher(municipalityCode).matches()) {
            faults.unreadable("?municipalityCode", InitiativesFault.MUNICIPALITY_INVALID_CODE);
        }
    }

    /** The place of which a published count is wanted. */
    boolean means(String place) {
        if (housingAreaId != null) {
            return housingAreaId.toString().equals(Places.area(place))
                    && (municipalityCode == null || municipalityCode.equals(Places.municipality(place)));
        }
        return place.equals(municipalityCode);
    }

    boolean isOfSomePlace() {
        return housingAreaId != null || municipalityCode != null;
    }
}
