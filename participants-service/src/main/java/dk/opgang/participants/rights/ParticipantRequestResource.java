package dk.opgang.participants.rights;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a participant asks for about its data. */
@Path("/v1/participants/{participantId}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data subject requests")
public class ParticipantRequestResource {

    private final CurrentCaller caller;
    private final ReadRequests read;
    private final TakeRequest take;
    private final AnswerRequest answer;
    private final BodyTags tags;

    ParticipantRequestResource(
            CurrentCaller caller, ReadRequests read, TakeRequest take, AnswerRequest answer, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.take = take;
        this.answer = answer;
        this.tags = tags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record what a participant asks for about its data",
            description =
                    "Due one month later. An objection and a request for restriction restrict the processing at once, until"
                            + " they are refused.")
    public RestResponse<DataSubjectRequestView> postDataSubjectRequest(
            @PathParam("participantId") UUID participantId, RequestForm request) {
        return tags.withBody(take.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/requests", read::view));
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List what a participant has asked for",
            description = "For the participant's municipality alone.")
    public Page<DataSubjectRequestView> listDataSubjectRequestsOfParticipant(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), participantId, list.toQuery(), Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read what a participant has asked for")
    public RestResponse<DataSubjectRequestView> getDataSubjectRequestOfParticipant(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        DataSubjectRequestView view = read.one(caller.get(), participantId, id, Purpose.optional(purpose));
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Put the answer to a request off by two months",
            description = "Once, and only if the participant was told before the request was due.")
    public RestResponse<DataSubjectRequestView> extendDataSubjectRequestOfParticipant(
            @PathParam("participantId") UUID participantId, @PathParam("id") UUID id, ExtensionForm request) {
        return tags.withBody(Posted.found(answer.extend(caller.get(), participantId, id, request), read::view));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Decide a request",
            description =
                    "For good; what is refused, or granted in part, has a ground of refusal-grounds. A refusal lifts the"
                            + " restriction that the request set. A granted erasure is executed by DELETE of the participant"
                            + " with requestId.")
    public RestResponse<DataSubjectRequestView> decideDataSubjectRequestOfParticipant(
            @PathParam("participantId") UUID participantId, @PathParam("id") UUID id, AnswerForm request) {
        return tags.withBody(Posted.found(answer.decide(caller.get(), participantId, id, request), read::view));
    }
}
