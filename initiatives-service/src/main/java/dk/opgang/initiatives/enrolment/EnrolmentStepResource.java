package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of the ladder that a participant has reached. */
@Path("/v1/enrolments/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentStepResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final ReachStep reach;

    EnrolmentStepResource(CurrentCaller caller, ReadEnrolments read, ReachStep reach) {
        this.caller = caller;
        this.read = read;
        this.reach = reach;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the steps that the participant has reached")
    public Page<EnrolmentStepView> listEnrolmentSteps(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.steps(caller.get(), id, list.toQuery()).map(EnrolmentStepView::of);
    }

    @GET
    @Path("/{stepId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a step that was reached")
    public RestResponse<EnrolmentStepView> getEnrolmentStep(
            @PathParam("id") UUID id, @PathParam("stepId") UUID stepId) {
        return Posted.found(read.step(caller.get(), id, stepId), EnrolmentStepView::of);
    }

    @PATCH
    @Path("/{stepId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Correct a step: its day, or which one it was",
            description = "By the rules of a step that is told for the first time.")
    public RestResponse<EnrolmentStepView> updateEnrolmentStep(
            @PathParam("id") UUID id,
            @PathParam("stepId") UUID stepId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(reach.correct(caller.get(), id, stepId, ifMatch, patch), EnrolmentStepView::of);
    }

    @DELETE
    @Path("/{stepId}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take back a step that was never reached",
            description = "409 while others rest on it that were reached later.")
    public void removeEnrolmentStep(
            @PathParam("id") UUID id, @PathParam("stepId") UUID stepId, @HeaderParam("If-Match") String ifMatch) {
        reach.takeBack(caller.get(), id, stepId, ifMatch);
    }
}
