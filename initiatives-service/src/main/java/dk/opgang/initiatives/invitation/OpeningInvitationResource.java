package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The invitations to a job opening over HTTP. */
@Path("/v1/job-openings/{openingId}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Job openings")
public class OpeningInvitationResource {

    private final CurrentCaller caller;
    private final Invite invite;
    private final ReadInvitations read;
    private final BodyTags tags;

    OpeningInvitationResource(CurrentCaller caller, Invite invite, ReadInvitations read, BodyTags tags) {
        this.caller = caller;
        this.invite = invite;
        this.read = read;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Invite a candidate to a job opening",
            description = "Only a candidate can be invited, and by others than the municipality under a consent alone.")
    public RestResponse<InvitationView> postInvitation(@PathParam("openingId") UUID openingId, InvitationForm form) {
        Invitation invitation = invite.invite(caller.get(), openingId, form);
        return tags.withBody(
                Answers.added("/v1/invitations/" + invitation.id(), read.shown(invitation), invitation.version()));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the invitations to a job opening")
    public Page<InvitationView> listInvitations(
            @PathParam("openingId") UUID openingId,
            @BeanParam ListParams list,
            @Parameter(description = "sent, accepted, declined, expired, withdrawn or placed")
                    @OneOf({"sent", "accepted", "declined", "expired", "withdrawn", "placed"})
                    @QueryParam("state")
                    String state,
            @Parameter(description = Survivors.NAMED) @QueryParam("participantId") UUID participantId) {
        return read.search(caller.get(), openingId, list.toQuery(), participantId, state);
    }
}
