package dk.opgang.housingareas.register.area;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameter by which lists of areas are narrowed to some of them. */
public record AreasParam(
        @Parameter(description = "Ids of areas, joined by commas, 100 at the most")
        @QueryParam("housingAreaId")
        @Nullable
        String housingAreaId) {

    private static final int MOST = 100;

    /** Those areas, or all without the parameter; adds the faults of what are no ids, and of too many. */
    public Restriction restriction(Faults faults) {
        if (housingAreaId == null) {
            return Restriction.all();
        }
        String[] given = housingAreaId.split(",", -1);
        if (given.length > MOST) {
            faults.unreadable("?housingAreaId", ParameterFault.UNKNOWN_VALUE, "1 - " + MOST);
            return Restriction.all();
        }
        Set<UUID> ids = new HashSet<>();
        for (String one : given) {
            if (Scalars.fromText(one, UUID.class, "?housingAreaId", faults) instanceof UUID id) {
                ids.add(id);
            }
        }
        return Restriction.in("id", ids);
    }
}
