package dk.opgang.participants.alert;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Alerts about efforts that run side by side for the same participant. */
@Path("/v1/coordination-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coordination")
public class AlertResource {

    private final CurrentCaller caller;
    private final ReadAlerts read;
    private final DecideAlert decide;
    private final BodyTags tags;

    AlertResource(CurrentCaller caller, ReadAlerts read, DecideAlert decide, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.decide = decide;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List coordination alerts",
            description =
                    "An alert stands for one participant, one kind of effort and two organisations that work with the participant"
                            + " at once. The participant's municipality sees it whole. One of the two sees it as long as a consent"
                            + " that names enrolments lets it read its own one; of the other it sees whom to ask, unless a consent"
                            + " shows it that one too.")
    public Page<AlertView> listCoordinationAlerts(
            @BeanParam ListParams list, @BeanParam AlertFilter filter, @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a coordination alert")
    public RestResponse<AlertView> getCoordinationAlert(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return answer(read.one(caller.get(), id, Purpose.optional(purpose)));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(sealedBy = AlertSeal.class)
    @PermissionsAllowed({"participants.write", "initiatives.write", "placements.write"})
    @Operation(
            summary = "Decide about a coordination alert",
            description =
                    "Whoever sees the alert may decide, again too: the last decision counts and all are kept. not-parallel closes"
                            + " it; any other leaves it decided until reviewOn, or until a further effort of one of the two joins."
                            + " A closed alert is 409 alert-closed. With If-Match only if nobody has decided meanwhile.")
    public RestResponse<AlertView> decideCoordinationAlert(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DecisionForm request) {
        return answer(decide.decide(caller.get(), id, request, ifMatch));
    }

    /** Whom to ask, and what of it the caller may see, changes without the alert. */
    private RestResponse<AlertView> answer(AlertView view) {
        return tags.withBody(Answers.found(view, view.stored().version()));
    }
}
