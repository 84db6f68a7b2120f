package dk.opgang.network.sharing;

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

/** How a method does where it runs, over HTTP. */
@Path(SharedInitiativeResource.PATH + "/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class ComparisonResource {

    private final CurrentCaller caller;
    private final CompareRuns compare;

    ComparisonResource(CurrentCaller caller, CompareRuns compare) {
        this.caller = caller;
        this.compare = compare;
    }

    @GET
    @Digested
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "Compare how the method does where it runs",
            description =
                    "Over whole calendar years that have ended: of those who were enrolled, with how many the measure happened,"
                            + " and what that would be if every run had people of the same ages and benefits. A municipality sees its own row"
                            + " whole, everybody else no counts of few.")
    public Comparison compareMethodRuns(@PathParam("id") UUID id, @BeanParam ComparisonParams params) {
        return compare.compare(caller.get(), id, params);
    }
}
