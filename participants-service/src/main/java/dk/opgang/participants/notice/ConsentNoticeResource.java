package dk.opgang.participants.notice;

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

/** What recipients of consents are notified of, and what they answer. */
@Path("/v1/consent-notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentNoticeResource {

    private final CurrentCaller caller;
    private final ReadNotices read;
    private final AcknowledgeNotice acknowledging;
    private final BodyTags tags;

    ConsentNoticeResource(CurrentCaller caller, ReadNotices read, AcknowledgeNotice acknowledging, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.acknowledging = acknowledging;
        this.tags = tags;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List notices to recipients of consents",
            description =
                    "A municipality sees those about its participants, a recipient those to itself, also when it sees the"
                            + " participant no longer.")
    public Page<ConsentNoticeView> listConsentNotices(
            @BeanParam ListParams list, @BeanParam NoticeFilter filter, @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a notice")
    public RestResponse<ConsentNoticeView> getConsentNotice(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return answer(read.one(caller.get(), id, Purpose.optional(purpose)));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(sealedBy = NoticeSeal.class)
    @PermissionsAllowed({"participants.write", "initiatives.write", "placements.write"})
    @Operation(
            summary = "Answer a notice",
            description = "For its recipient alone, once: what was done with the data, and of data that are kept why.")
    public RestResponse<ConsentNoticeView> acknowledgeConsentNotice(@PathParam("id") UUID id, Acknowledgement request) {
        return answer(acknowledging.acknowledge(caller.get(), id, request));
    }

    private RestResponse<ConsentNoticeView> answer(ConsentNoticeView view) {
        return tags.withBody(Answers.found(view, view.stored().version()));
    }
}
