package dk.opgang.initiatives.followup;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Follow-ups over HTTP. */
@Path("/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups")
public class FollowUpResource {

    private final CurrentCaller caller;
    private final ReadFollowUps read;
    private final AnswerFollowUp answer;

    FollowUpResource(CurrentCaller caller, ReadFollowUps read, AnswerFollowUp answer) {
        this.caller = caller;
        this.read = read;
        this.answer = answer;
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "List the open follow-ups, or the answered ones")
    public Page<FollowUpView> listFollowUps(@BeanParam ListParams list, @BeanParam FollowUpFilters filters) {
        var page = read.search(caller.get(), list.toQuery(), filters);
        return page.map(FollowUpView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "Read a follow-up")
    public RestResponse<FollowUpView> getFollowUp(@PathParam("id") UUID id) {
        return Posted.found(read.read(caller.get(), id), FollowUpView::of);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Answer a follow-up, or correct its answer",
            description =
                    "That somebody is still in the job can be answered from the day on which the follow-up is due.")
    public RestResponse<FollowUpView> answerFollowUp(@PathParam("id") UUID id, FollowUpAnswer told) {
        return Posted.found(answer.answer(caller.get(), id, told), FollowUpView::of);
    }

    @PATCH
    @Path("/{id}/answer")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Correct the answer of a follow-up")
    public RestResponse<FollowUpView> updateFollowUpAnswer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(answer.patch(caller.get(), id, ifMatch, patch), FollowUpView::of);
    }

    @DELETE
    @Path("/{id}/answer")
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Take back the answer of a follow-up",
            description = "It was never given: the follow-up is open again, and results follow.")
    public void removeFollowUpAnswer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        answer.remove(caller.get(), id, ifMatch);
    }
}
