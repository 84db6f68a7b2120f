package dk.opgang.network.plan;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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

/** The milestones of the network over HTTP. Tags tell the body apart, since a milestone becomes late by itself. */
@Path(MilestoneResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network plan")
public class MilestoneResource {

    static final String PATH = "/v1/network/milestones";

    private final CurrentCaller caller;
    private final Milestones milestones;
    private final WriteMilestone write;
    private final BusinessClock clock;
    private final BodyTags tags;

    MilestoneResource(
            CurrentCaller caller, Milestones milestones, WriteMilestone write, BusinessClock clock, BodyTags tags) {
        this.caller = caller;
        this.milestones = milestones;
        this.write = write;
        this.clock = clock;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set a milestone", description = "Only the network's coordination does: coordination-only.")
    public RestResponse<MilestoneView> postMilestone(MilestoneForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::view));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the milestones")
    public Page<MilestoneView> listMilestones(@BeanParam SourcedListParams list, @BeanParam PlanFilters filters) {
        return milestones
                .page(caller.get(), list.toQuery(), filters.toRestriction())
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a milestone")
    public RestResponse<MilestoneView> getMilestone(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(milestones.get(caller.get(), id), this::view));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a milestone, or note that it was reached")
    public RestResponse<MilestoneView> updateMilestone(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::view));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a milestone")
    public void removeMilestone(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    private MilestoneView view(Milestone milestone) {
        return MilestoneView.of(milestone, clock.today());
    }
}
