package dk.opgang.initiatives.invitation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations to job openings over HTTP. */
@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job openings")
public class InvitationResource {

    private final CurrentCaller caller;
    private final AnswerInvitation answer;
    private final ReadInvitations read;

    InvitationResource(CurrentCaller caller, AnswerInvitation answer, ReadInvitations read) {
        this.caller = caller;
        this.answer = answer;
        this.read = read;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an invitation to a job opening")
    public RestResponse<InvitationView> getInvitation(@PathParam("id") UUID id) {
        InvitationView view = read.read(caller.get(), id);
        return Answers.found(view, view.stored().version());
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Answer an invitation, or take it back",
            description = "From sent to accepted, declined or withdrawn. It expires by itself.")
    public RestResponse<InvitationView> moveInvitation(@PathParam("id") UUID id, InvitationTransition told) {
        Invitation invitation = answer.move(caller.get(), id, told);
        return Answers.found(read.shown(invitation), invitation.version());
    }
}
