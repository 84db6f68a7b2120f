package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Enrolments over HTTP. Tags tell the body apart: offers meet a wish and phases pass without the enrolment being written. */
@Path("/v1/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final EnrolmentViews views;
    private final MoveEnrolment move;
    private final ReachStep reach;
    private final ChangeEnrolment change;
    private final BodyTags tags;

    EnrolmentResource(
            CurrentCaller caller,
            ReadEnrolments read,
            EnrolmentViews views,
            MoveEnrolment move,
            ReachStep reach,
            ChangeEnrolment change,
            BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.views = views;
        this.move = move;
        this.reach = reach;
        this.change = change;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Expands(
            of = EnrolmentView.class,
            value = {"initiative", "group"})
    @Operation(summary = "List enrolments of all initiatives")
    public Page<EnrolmentView> listAllEnrolments(
            @BeanParam SourcedListParams list, @BeanParam EnrolmentFilters filters) {
        return views.page(caller.get(), read.search(caller.get(), list.toQuery(), filters));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Expands(
            of = EnrolmentView.class,
            value = {"initiative", "group", "placements", "jobWishes", "roles", "readings"},
            shown = "certificates")
    @Operation(summary = "Read an enrolment with its history and steps")
    public RestResponse<EnrolmentView> getEnrolment(@PathParam("id") UUID id) {
        return answer(read.read(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Correct an enrolment",
            description =
                    "Corrects the first day, the day and outcome of the state that it is in, and what was told: facts, anchors, the "
                            + "wish. What was decided is not decided again. A new state is a transition; whose the enrolment is and "
                            + "its source stay.")
    @RequestBody(content = @Content(schema = @Schema(implementation = EnrolmentForm.class)))
    public RestResponse<EnrolmentView> updateEnrolment(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return answer(change.patch(caller.get(), id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Take back an enrolment that never was",
            description =
                    "Its history, its steps and what was planned because of it go along, and the key of its source "
                            + "is free again. One that has ended is ended by a transition.")
    public void removeEnrolment(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        change.remove(caller.get(), id, ifMatch);
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Move an enrolment to its next state")
    public RestResponse<EnrolmentView> moveEnrolment(@PathParam("id") UUID id, TransitionForm request) {
        return answer(move.move(caller.get(), id, request));
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Record a step that the participant has reached")
    public RestResponse<EnrolmentView> recordEnrolmentStep(@PathParam("id") UUID id, StepForm request) {
        return answer(reach.reach(caller.get(), id, request));
    }

    private RestResponse<EnrolmentView> answer(Enrolment enrolment) {
        return tags.withBody(Answers.found(views.whole(caller.get(), enrolment), enrolment.version()));
    }
}
