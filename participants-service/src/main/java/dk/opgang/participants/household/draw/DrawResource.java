package dk.opgang.participants.household.draw;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.household.ReadFamilyRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The draws of a household. */
@Path("/v1/households/{householdId}/draws")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class DrawResource {

    private final CurrentCaller caller;
    private final Draws draws;
    private final ReadFamilyRecords read;
    private final WriteDraw write;

    DrawResource(CurrentCaller caller, Draws draws, ReadFamilyRecords read, WriteDraw write) {
        this.caller = caller;
        this.draws = draws;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record what a household drew on the municipality",
            description = "Under the same source it is corrected.")
    public RestResponse<DrawView> postHouseholdDraw(@PathParam("householdId") UUID householdId, DrawForm request) {
        return write.post(caller.get(), householdId, request)
                .answer("/v1/households/" + householdId + "/draws", DrawView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the draws of a household")
    public Page<DrawView> listHouseholdDraws(
            @PathParam("householdId") UUID householdId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), householdId, draws, list.toQuery(), Purpose.optional(purpose), DrawView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a draw of a household")
    public RestResponse<DrawView> getHouseholdDraw(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        DrawView view = read.one(caller.get(), householdId, draws, id, Purpose.optional(purpose), DrawView::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Correct a draw")
    public RestResponse<DrawView> updateHouseholdDraw(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), householdId, id, ifMatch, patch), DrawView::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Take back a draw", description = "For one that never was.")
    public void removeHouseholdDraw(
            @PathParam("householdId") UUID householdId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), householdId, id, ifMatch);
    }
}
