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
import org.jboss.resteasy.reactive.RestResponse;

/** What all participants of a municipality ask for about their data, and by when they are to be answered. */
@Path("/v1/data-subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data subject requests")
public class DataSubjectRequestResource {

    private final CurrentCaller caller;
    private final ReadRequests read;
    private final AnswerRequest answer;
    private final BodyTags tags;

    DataSubjectRequestResource(CurrentCaller caller, ReadRequests read, AnswerRequest answer, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.answer = answer;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List what participants have asked for",
            description =
                    "Of a municipality's own participants. A request that was executed by an erasure stays, with ids and dates"
                            + " alone.")
    public Page<DataSubjectRequestView> listDataSubjectRequests(
            @BeanParam SourcedListParams list,
            @BeanParam RequestFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.all(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a request, also of somebody who was erased")
    public RestResponse<DataSubjectRequestView> getDataSubjectRequest(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        DataSubjectRequestView view = read.one(caller.get(), id, Purpose.optional(purpose));
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @POST
    @Path("/{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Put the answer to a request off by two months, as under its participant")
    public RestResponse<DataSubjectRequestView> extendDataSubjectRequest(
            @PathParam("id") UUID id, ExtensionForm request) {
        return tags.withBody(Posted.found(answer.extend(caller.get(), id, request), read::view));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Decide a request, as under its participant")
    public RestResponse<DataSubjectRequestView> decideDataSubjectRequest(@PathParam("id") UUID id, AnswerForm request) {
        return tags.withBody(Posted.found(answer.decide(caller.get(), id, request), read::view));
    }
}
