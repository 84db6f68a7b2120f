package dk.opgang.initiatives.invitation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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

/** Invitations to job openings over HTTP. Tags tell the body apart, since an invitation expires without being written. */
@Path("/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job openings")
public class InvitationResource {

    private final CurrentCaller caller;
    private final AnswerInvitation answer;
    private final ReadInvitations read;
    private final BodyTags tags;

    InvitationResource(CurrentCaller caller, AnswerInvitation answer, ReadInvitations read, BodyTags tags) {
        this.caller = caller;
        this.answer = answer;
        this.read = read;
        this.tags = tags;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an invitation to a job opening")
    public RestResponse<InvitationView> getInvitation(@PathParam("id") UUID id) {
        InvitationView view = read.read(caller.get(), id);
        return tags.withBody(Answers.found(view, view.stored().version()));
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
        return tags.withBody(Answers.found(read.shown(invitation), invitation.version()));
    }
}
