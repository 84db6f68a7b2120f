package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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

/** Placements over HTTP. Tags tell the body apart, since weekly hours are scaled without the placement being written. */
@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResource {

    private final CurrentCaller caller;
    private final ReadPlacements read;
    private final WritePlacement write;
    private final WithdrawPlacement withdraw;
    private final BodyTags tags;

    PlacementResource(
            CurrentCaller caller,
            ReadPlacements read,
            WritePlacement write,
            WithdrawPlacement withdraw,
            BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.withdraw = withdraw;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Place a participant, or change the placement of the same source")
    public RestResponse<PlacementView> postPlacement(PlacementForm request) {
        return tags.withBody(write.post(caller.get(), request).answer("/v1/placements", PlacementView::of));
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Expands(of = PlacementView.class, value = "initiative")
    @Operation(summary = "List the placements of the caller's participants, or those that it posted")
    public Page<PlacementView> listPlacements(@BeanParam SourcedListParams list, @BeanParam PlacementFilters filters) {
        var page = read.search(caller.get(), list.toQuery(), filters);
        return page.map(PlacementView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Expands(of = PlacementView.class, value = "initiative")
    @Operation(summary = "Read a placement")
    public RestResponse<PlacementView> getPlacement(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(read.read(caller.get(), id), PlacementView::of));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Change a placement")
    public RestResponse<PlacementView> updatePlacement(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), PlacementView::of));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("placements.write")
    @Operation(
            summary = "Take back a placement that never was",
            description =
                    "Its hours and follow-ups go with it, results no longer count it, and its source is free again.")
    public void removePlacement(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        withdraw.withdraw(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Record what came of a placement")
    public RestResponse<PlacementView> recordPlacementOutcome(@PathParam("id") UUID id, OutcomeRequest request) {
        return tags.withBody(Posted.found(write.end(caller.get(), id, request), PlacementView::of));
    }
}
