package dk.opgang.network.knowledge.request;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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

/** Questions to the network and their answers over HTTP. */
@Path(RequestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge requests")
public class RequestResource {

    static final String PATH = "/v1/knowledge-requests";

    private final CurrentCaller caller;
    private final KnowledgeRequests requests;
    private final Answered answers;
    private final WriteRequest write;
    private final WriteAnswer writeAnswer;

    RequestResource(
            CurrentCaller caller,
            KnowledgeRequests requests,
            Answered answers,
            WriteRequest write,
            WriteAnswer writeAnswer) {
        this.caller = caller;
        this.requests = requests;
        this.answers = answers;
        this.write = write;
        this.writeAnswer = writeAnswer;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Ask the network")
    public RestResponse<RequestView> postKnowledgeRequest(RequestForm form) {
        return write.post(caller.get(), form).answer(PATH, RequestView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List what was asked")
    public Page<RequestView> listKnowledgeRequests(
            @BeanParam SourcedListParams list,
            @Parameter(description = "A code of knowledge-request-states")
                    @QueryParam("state")
                    @OneOf(codeList = "knowledge-request-states")
                    String state) {
        return requests.page(caller.get(), list.toQuery(), Restriction.equal("state", state))
                .map(RequestView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read what was asked")
    public RestResponse<RequestView> getKnowledgeRequest(@PathParam("id") UUID id) {
        return Posted.found(requests.get(caller.get(), id), RequestView::of);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change what the caller asked")
    public RestResponse<RequestView> updateKnowledgeRequest(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), RequestView::of);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(summary = "Close what the caller asked, once it was answered")
    public RestResponse<RequestView> recordKnowledgeRequestClosure(@PathParam("id") UUID id, Closure told) {
        return Posted.found(write.close(caller.get(), id, told), RequestView::of);
    }

    @POST
    @Path("/{id}/answers")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Answer")
    public RestResponse<AnswerView> postKnowledgeAnswer(@PathParam("id") UUID id, AnswerForm form) {
        return writeAnswer.post(caller.get(), id, form).answer(PATH + "/" + id + "/answers", AnswerView::of);
    }

    @GET
    @Path("/{id}/answers")
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the answers")
    public Page<AnswerView> listKnowledgeAnswers(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        requests.get(caller.get(), id);
        return answers.page(caller.get(), list.toQuery(), Restriction.equal("requestId", id))
                .map(AnswerView::of);
    }

    @GET
    @Path("/{id}/answers/{answerId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read an answer")
    public RestResponse<AnswerView> getKnowledgeAnswer(@PathParam("id") UUID id, @PathParam("answerId") UUID answerId) {
        return Posted.found(answers.get(caller.get(), answerId, id), AnswerView::of);
    }
}
