package dk.opgang.participants.readiness;

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

/** Education readiness of a participant. */
@Path("/v1/participants/{participantId}/education-readiness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Education readiness")
public class ReadinessResource {

    private final CurrentCaller caller;
    private final Readinesses readinesses;
    private final ReadRecords read;
    private final WriteReadiness write;

    ReadinessResource(CurrentCaller caller, Readinesses readinesses, ReadRecords read, WriteReadiness write) {
        this.caller = caller;
        this.readinesses = readinesses;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record the education readiness in a round of a school year",
            description = "One assessment a school year and round; posting it again corrects it.")
    public RestResponse<ReadinessView> postEducationReadiness(
            @PathParam("participantId") UUID participantId, ReadinessForm request) {
        return write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/education-readiness", ReadinessView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the education readiness of a participant")
    public Page<ReadinessView> listEducationReadiness(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(
                caller.get(), participantId, readinesses, list.toQuery(), Purpose.optional(purpose), ReadinessView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read an assessment")
    public RestResponse<ReadinessView> getEducationReadiness(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ReadinessView view =
                read.one(caller.get(), participantId, readinesses, id, Purpose.optional(purpose), ReadinessView::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Correct an assessment")
    public RestResponse<ReadinessView> updateEducationReadiness(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), participantId, id, ifMatch, patch), ReadinessView::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Take back an assessment", description = "For one that was never made.")
    public void removeEducationReadiness(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, id, ifMatch);
    }
}
