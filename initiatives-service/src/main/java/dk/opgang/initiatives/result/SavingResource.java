package dk.opgang.initiatives.result;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Digested;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Savings over HTTP. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Results")
public class SavingResource {

    private final CurrentCaller caller;
    private final ReadSavings savings;

    SavingResource(CurrentCaller caller, ReadSavings savings) {
        this.caller = caller;
        this.savings = savings;
    }

    @GET
    @Path("/{id}/savings")
    @Digested
    @PermissionsAllowed({"initiatives.read", "statistics.read"})
    @Operation(
            summary = "What the initiative is estimated to save, with every assumption and formula",
            description =
                    "Rests on the results as the caller may see them; a number that would follow from a count that is left out "
                            + "is null. The retention is the measured one as soon as jobs were followed up after 12 months.")
    public Savings getInitiativeSavings(@PathParam("id") UUID id, @BeanParam SavingParams params) {
        return savings.read(caller.get(), id, params);
    }
}
