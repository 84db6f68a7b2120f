package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Placements over HTTP. */
@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementResource {

    private final CurrentCaller caller;
    private final ReadPlacements read;
    private final PostPlacement post;
    private final ChangePlacement change;
    private final WithdrawPlacement withdraw;
    private final RegisterHours register;
    private final ChangeHours hours;

    PlacementResource(
            CurrentCaller caller,
            ReadPlacements read,
            PostPlacement post,
            ChangePlacement change,
            WithdrawPlacement withdraw,
            RegisterHours register,
            ChangeHours hours) {
        this.caller = caller;
        this.read = read;
        this.post = post;
        this.change = change;
        this.withdraw = withdraw;
        this.register = register;
        this.hours = hours;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Place a participant, or change the placement of the same source")
    @APIResponse(
            responseCode = "201",
            description = "Placed",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response create(PlacementRequest request) {
        var posted = post.post(caller.get(), request);
        SeenPlacement placement = posted.placement();
        return posted.isNew()
                ? Answers.created("/v1/placements/" + placement.id(), PlacementView.of(placement), placement.version())
                : answer(placement);
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Expands(of = PlacementView.class, value = "initiative")
    @Operation(summary = "List the placements of the municipality's participants, or those that the caller posted")
    @APIResponse(responseCode = "200", description = "One page")
    public RestResponse<Page<PlacementView>> list(
            @BeanParam SourcedListParams list, @BeanParam PlacementFilters filters, @Context UriInfo uri) {
        var page = read.search(caller.get(), list.toQuery(), filters.toRestriction());
        return Answers.page(page.map(PlacementView::of), uri);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Expands(of = PlacementView.class, value = "initiative")
    @Operation(summary = "Read a placement")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(read.read(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Change a placement")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return answer(change.patch(caller.get(), id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("placements.write")
    @Operation(
            summary = "Take back a placement that never was",
            description =
                    "Its hours and follow-ups go with it, results no longer count it, and its source is free again.")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response delete(
            @Parameter(description = "The placement") @PathParam("id") UUID id,
            @Parameter(description = "ETag of the placement as it was read") @HeaderParam("If-Match") String ifMatch) {
        withdraw.withdraw(caller.get(), id, ifMatch);
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Record what came of a placement")
    @APIResponse(
            responseCode = "200",
            description = "The placement",
            content = @Content(schema = @Schema(implementation = PlacementView.class)))
    public Response outcome(@PathParam("id") UUID id, OutcomeRequest request) {
        return answer(change.end(caller.get(), id, request));
    }

    @POST
    @Path("/{id}/hours")
    @Idempotent
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Register hours that were worked on a day, or correct those of the same source")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = WorkedHours.View.class)))
    @APIResponse(
            responseCode = "200",
            description = "Corrected: hours of the source were registered before",
            content = @Content(schema = @Schema(implementation = WorkedHours.View.class)))
    public Response hours(@PathParam("id") UUID id, HoursRequest request) {
        var registered = register.register(caller.get(), id, request);
        WorkedHours worked = registered.hours();
        return registered.isNew()
                ? Answers.created("/v1/placements/" + id + "/hours/" + worked.id(), worked.view(), worked.version())
                : Answers.ok(worked.view(), worked.version());
    }

    @GET
    @Path("/{id}/hours")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "List the registered hours of a placement")
    @APIResponse(responseCode = "200", description = "One page")
    public RestResponse<Page<WorkedHours.View>> listHours(
            @PathParam("id") UUID id, @BeanParam SourcedListParams list, @Context UriInfo uri) {
        return Answers.page(read.hours(caller.get(), id, list.toQuery()).map(WorkedHours::view), uri);
    }

    @GET
    @Path("/{id}/hours/{hoursId}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "Read registered hours")
    @APIResponse(
            responseCode = "200",
            description = "The hours",
            content = @Content(schema = @Schema(implementation = WorkedHours.View.class)))
    public Response getHours(@PathParam("id") UUID id, @PathParam("hoursId") UUID hoursId) {
        WorkedHours worked = read.hours(caller.get(), id, hoursId);
        return Answers.ok(worked.view(), worked.version());
    }

    @PATCH
    @Path("/{id}/hours/{hoursId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("placements.write")
    @Operation(
            summary = "Correct registered hours",
            description = "Checked against the limits as if the old entry were not there.")
    @APIResponse(
            responseCode = "200",
            description = "The hours",
            content = @Content(schema = @Schema(implementation = WorkedHours.View.class)))
    public Response patchHours(
            @Parameter(description = "The placement") @PathParam("id") UUID id,
            @Parameter(description = "The hours") @PathParam("hoursId") UUID hoursId,
            @Parameter(description = "ETag of the hours as they were read") @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        WorkedHours corrected = hours.patch(caller.get(), id, hoursId, ifMatch, patch);
        return Answers.ok(corrected.view(), corrected.version());
    }

    @DELETE
    @Path("/{id}/hours/{hoursId}")
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Take back hours that were not worked")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response deleteHours(
            @Parameter(description = "The placement") @PathParam("id") UUID id,
            @Parameter(description = "The hours") @PathParam("hoursId") UUID hoursId,
            @Parameter(description = "ETag of the hours as they were read") @HeaderParam("If-Match") String ifMatch) {
        hours.remove(caller.get(), id, hoursId, ifMatch);
        return Response.noContent().build();
    }

    private static Response answer(SeenPlacement placement) {
        return Answers.ok(PlacementView.of(placement), placement.version());
    }
}
