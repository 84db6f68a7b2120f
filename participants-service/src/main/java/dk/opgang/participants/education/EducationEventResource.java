package dk.opgang.participants.education;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.ReadRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
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

/** What happens in the education of a participant, over HTTP. */
@Path("/v1/participants/{participantId}/education-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Education")
public class EducationEventResource {

    private final CurrentCaller caller;
    private final EducationEvents events;
    private final ReadRecords read;
    private final WriteEducationEvent write;

    EducationEventResource(CurrentCaller caller, EducationEvents events, ReadRecords read, WriteEducationEvent write) {
        this.caller = caller;
        this.events = events;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Record that an education began, was interrupted or completed")
    public RestResponse<EducationEventView> postEducationEvent(
            @PathParam("participantId") UUID participantId, EducationEventForm request) {
        return write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/education-events", EducationEventView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List what happened in the education of a participant")
    public Page<EducationEventView> listEducationEvents(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(
                caller.get(), participantId, events, list.toQuery(), Purpose.optional(purpose), EducationEventView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read what happened in an education")
    public RestResponse<EducationEventView> getEducationEvent(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        EducationEventView view =
                read.one(caller.get(), participantId, events, id, Purpose.optional(purpose), EducationEventView::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Correct what happened in an education")
    public RestResponse<EducationEventView> updateEducationEvent(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), participantId, id, ifMatch, patch), EducationEventView::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Take back what never happened in an education")
    public void removeEducationEvent(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, id, ifMatch);
    }
}
