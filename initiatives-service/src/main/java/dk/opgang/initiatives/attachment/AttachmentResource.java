package dk.opgang.initiatives.attachment;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The attachments of an enrolment over HTTP. */
@Path("/v1/enrolments/{enrolmentId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Institutions")
public class AttachmentResource {

    private final CurrentCaller caller;
    private final ReadAttachments read;
    private final WriteAttachment write;

    AttachmentResource(CurrentCaller caller, ReadAttachments read, WriteAttachment write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Tell at which institution somebody is a child or pupil",
            description = "No two attachments of an enrolment share a day.")
    public RestResponse<AttachmentView> postAttachment(
            @PathParam("enrolmentId") UUID enrolmentId, AttachmentForm form) {
        return write.post(caller.get(), enrolmentId, form)
                .answer("/v1/enrolments/" + enrolmentId + "/attachments", AttachmentView::of);
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List at which institutions somebody is or was a child or pupil")
    public Page<AttachmentView> listAttachments(
            @PathParam("enrolmentId") UUID enrolmentId, @BeanParam SourcedListParams list) {
        return read.list(caller.get(), enrolmentId, list.toQuery()).map(AttachmentView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read an attachment")
    public RestResponse<AttachmentView> getAttachment(
            @PathParam("enrolmentId") UUID enrolmentId, @PathParam("id") UUID id) {
        return Posted.found(read.one(caller.get(), enrolmentId, id), AttachmentView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("initiatives.write")
    @Operation(
            summary = "Change an attachment, such as by its last day",
            description = "What a bonus that is settled rests on stays as it is until the settlement is reversed.")
    public RestResponse<AttachmentView> updateAttachment(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), enrolmentId, id, ifMatch, patch), AttachmentView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Take back an attachment that never was")
    public void removeAttachment(
            @PathParam("enrolmentId") UUID enrolmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), enrolmentId, id, ifMatch);
    }
}
