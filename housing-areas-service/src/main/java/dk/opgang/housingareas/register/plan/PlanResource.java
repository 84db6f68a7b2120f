package dk.opgang.housingareas.register.plan;

import dk.opgang.housingareas.register.area.AreaPartParams;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The plans of an area over HTTP. */
@Path("/v1/housing-areas/{id}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {

    private final CurrentCaller caller;
    private final Plans plans;

    PlanResource(CurrentCaller caller, Plans plans) {
        this.caller = caller;
        this.plans = plans;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Add a plan to an area, or change the one of the same source")
    public RestResponse<PlanView> postPlan(@PathParam("id") UUID id, PlanForm form) {
        return plans.post(caller.get(), id, form).answer("/v1/housing-areas/" + id + "/plans", PlanView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the plans of an area")
    public Page<PlanView> listPlans(
            @PathParam("id") UUID id,
            @Parameter(description = "area-plan or development-plan") @QueryParam("kind") String kind,
            @BeanParam AreaPartParams list) {
        Faults faults = new Faults();
        PlanKind.check(kind, "?kind", faults);
        faults.throwIfAny();
        return plans.page(caller.get(), id, list.toQuery(), kind, list.on()).map(PlanView::of);
    }

    @GET
    @Path("/{planId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a plan")
    public RestResponse<PlanView> getPlan(@PathParam("id") UUID id, @PathParam("planId") UUID planId) {
        return Posted.found(plans.get(caller.get(), id, planId), PlanView::of);
    }

    @PATCH
    @Path("/{planId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a plan")
    public RestResponse<PlanView> updatePlan(
            @PathParam("id") UUID id,
            @PathParam("planId") UUID planId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(plans.patch(caller.get(), id, planId, ifMatch, patch), PlanView::of);
    }

    @DELETE
    @Path("/{planId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a plan that the area never had; one that is over gets an end")
    public void removePlan(
            @PathParam("id") UUID id, @PathParam("planId") UUID planId, @HeaderParam("If-Match") String ifMatch) {
        plans.remove(caller.get(), id, planId, ifMatch);
    }
}
