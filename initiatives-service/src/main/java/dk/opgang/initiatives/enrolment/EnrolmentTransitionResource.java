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

/** The changes of state of an enrolment: its history. */
@Path("/v1/enrolments/{id}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentTransitionResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final MoveEnrolment move;

    EnrolmentTransitionResource(CurrentCaller caller, ReadEnrolments read, MoveEnrolment move) {
        this.caller = caller;
        this.read = read;
        this.move = move;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the changes of state of an enrolment")
    public Page<EnrolmentTransitionView> listEnrolmentTransitions(
            @PathParam("id") UUID id, @BeanParam ListParams list) {
        return read.transitions(caller.get(), id, list.toQuery()).map(EnrolmentTransitionView::of);
    }

    @GET
    @Path("/{transitionId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a change of state")
    public RestResponse<EnrolmentTransitionView> getEnrolmentTransition(
            @PathParam("id") UUID id, @PathParam("transitionId") UUID transitionId) {
        return Posted.found(read.transition(caller.get(), id, transitionId), EnrolmentTransitionView::of);
    }

    @PATCH
    @Path("/{transitionId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Correct a change of state",
            description =
                    "Its day, state and outcome, the last one included: the enrolment, what follows it up and its results stand where the history leaves them.")
    public RestResponse<EnrolmentTransitionView> updateEnrolmentTransition(
            @PathParam("id") UUID id,
            @PathParam("transitionId") UUID transitionId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(move.correct(caller.get(), id, transitionId, ifMatch, patch), EnrolmentTransitionView::of);
    }

    @DELETE
    @Path("/{transitionId}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take back a change of state that never was",
            description = "The enrolment stands where it stood before, if the later states can follow.")
    public void removeEnrolmentTransition(
            @PathParam("id") UUID id,
            @PathParam("transitionId") UUID transitionId,
            @HeaderParam("If-Match") String ifMatch) {
        move.takeBack(caller.get(), id, transitionId, ifMatch);
    }
}
