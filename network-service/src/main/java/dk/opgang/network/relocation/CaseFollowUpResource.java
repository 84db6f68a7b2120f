package dk.opgang.network.relocation;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
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

/** The follow-ups of a case over HTTP. */
@Path(RelocationCaseResource.PATH + "/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relocations")
public class CaseFollowUpResource {

    private final CurrentCaller caller;
    private final AnswerFollowUp answer;

    CaseFollowUpResource(CurrentCaller caller, AnswerFollowUp answer) {
        this.caller = caller;
        this.answer = answer;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("exchange.write")
    @Operation(
            summary = "Tell whether the family still lives there",
            description =
                    "By the municipality that it moved to. With the answer of twelve months the case is completed.")
    public RestResponse<FollowUpView> postRelocationFollowUp(@PathParam("id") UUID id, FollowUpForm told) {
        FollowUp answered = answer.answer(caller.get(), id, told);
        return Answers.added(
                FollowUpResource.PATH + "/" + answered.id(), FollowUpView.of(answered), answered.version());
    }
}
