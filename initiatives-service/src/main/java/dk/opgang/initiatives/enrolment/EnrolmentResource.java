package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrolments over HTTP. */
@Path("/v1/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {

    private final CurrentCaller caller;
    private final ReadEnrolments read;
    private final EnrolmentTransitions transitions;
    private final EnrolmentSteps steps;
    private final MoveEnrolment move;

    EnrolmentResource(
            CurrentCaller caller,
            ReadEnrolments read,
            EnrolmentTransitions transitions,
            EnrolmentSteps steps,
            MoveEnrolment move) {
        this.caller = caller;
        this.read = read;
        this.transitions = transitions;
        this.steps = steps;
        this.move = move;
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Expands(
            of = EnrolmentView.class,
            value = {"initiative", "placements"})
    @Operation(summary = "Read an enrolment with its history and steps")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(read.read(caller.get(), id));
    }

    @POST
    @Path("/{id}/transitions")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Move an enrolment to its next state")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response transition(@PathParam("id") UUID id, TransitionRequest request) {
        return answer(move.move(caller.get(), id, request));
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Record a step that the participant has reached")
    @APIResponse(
            responseCode = "200",
            description = "The enrolment",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response step(@PathParam("id") UUID id, StepRequest request) {
        return answer(move.reach(caller.get(), id, request));
    }

    private Response answer(Enrolment enrolment) {
        Caller asking = caller.get();
        var reached = steps.of(asking, enrolment.id()).stream()
                .map(EnrolmentStep::view)
                .toList();
        EnrolmentView view = EnrolmentView.of(enrolment, transitions.of(asking, enrolment.id()), reached);
        return Answers.ok(view, enrolment.version());
    }
}
