package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.RemovePart;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plans of an area over HTTP. */
@Path("/v1/housing-areas/{id}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Plans plans;
    private final WritePlan write;
    private final RemovePart remove;

    PlanResource(CurrentCaller caller, HousingAreas areas, Plans plans, WritePlan write, RemovePart remove) {
        this.caller = caller;
        this.areas = areas;
        this.plans = plans;
        this.write = write;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Add a plan to an area, or change the one of the same source")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response create(@PathParam("id") UUID id, PlanRequest request) {
        var posted = write.post(caller.get(), id, request);
        return posted.answer(
                "/v1/housing-areas/" + id + "/plans/" + posted.resource().id(), PlanView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the plans of an area")
    public RestResponse<Page<PlanView>> list(
            @PathParam("id") UUID id,
            @BeanParam SourcedListParams list,
            @Parameter(description = "area-plan or development-plan") @QueryParam("kind") String kind,
            @Parameter(description = "Only those in force on that day") @QueryParam("on") LocalDate on,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        PlanKind.check(kind, "?kind", faults);
        faults.throwIfAny();
        areas.get(caller.get(), id);
        var page = plans.pageOf(
                caller.get(), id, list.toQuery(), Restriction.equal("kind", kind), AreaParts.between("from", "to", on));
        return Answers.page(page.map(PlanView::of), uri);
    }

    @GET
    @Path("/{planId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("planId") UUID planId) {
        Plan plan = plans.in(caller.get(), id, planId);
        return Answers.ok(PlanView.of(plan), plan.version());
    }

    @PATCH
    @Path("/{planId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        Plan plan = write.patch(caller.get(), id, planId, ifMatch, patch);
        return Answers.ok(PlanView.of(plan), plan.version());
    }

    @DELETE
    @Path("/{planId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a plan that the area never had; one that is over gets an end")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void delete(
            @PathParam("id") UUID id, @PathParam("planId") UUID planId, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), plans, id, planId, ifMatch);
    }
}
