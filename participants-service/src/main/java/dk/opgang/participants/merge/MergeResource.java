package dk.opgang.participants.merge;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The merges of duplicates into a participant, over HTTP. */
@Path("/v1/participants/{participantId}/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class MergeResource {

    private final CurrentCaller caller;
    private final MergeParticipants merging;
    private final ReverseMerge reversing;
    private final ReadMerges reading;

    MergeResource(CurrentCaller caller, MergeParticipants merging, ReverseMerge reversing, ReadMerges reading) {
        this.caller = caller;
        this.merging = merging;
        this.reversing = reversing;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Merge a duplicate into a participant",
            description =
                    "Everything of the duplicate is the participant's then, and both numbers and keys find it. Needs If-Match of"
                            + " the participant. Records that contradict each other are 409 merge-conflict unless resolve says"
                            + " which side's stay; different households always are. With preview nothing changes.")
    @APIResponse(responseCode = "201", description = "Merged")
    @APIResponse(responseCode = "200", description = "What a merge would come to")
    public RestResponse<MergeView> postMerge(
            @PathParam("participantId") UUID participantId,
            @HeaderParam("If-Match") String ifMatch,
            MergeForm request) {
        if (request.isPreview()) {
            return RestResponse.ok(merging.preview(caller.get(), participantId, ifMatch, request));
        }
        Merge merge = merging.merge(caller.get(), participantId, ifMatch, request);
        return Answers.added(
                "/v1/participants/" + participantId + "/merges/" + merge.id(), MergeView.of(merge), merge.version());
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent
    @ResponseStatus(200)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take a merge back",
            description =
                    "Within 14 days; later it is 409 merge-final. Both are as they were; what was recorded since stays with the"
                            + " participant. Of several merges the last is taken back first: otherwise 409 merge-conflict.")
    public RestResponse<MergeView> postReversal(
            @PathParam("participantId") UUID participantId, @PathParam("id") UUID id) {
        Merge merge = reversing.reverse(caller.get(), participantId, id);
        return Answers.found(MergeView.of(merge), merge.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List what was merged into a participant")
    public Page<MergeView> listMerges(@PathParam("participantId") UUID participantId, @BeanParam ListParams list) {
        return reading.page(caller.get(), participantId, list.toQuery());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a merge")
    public RestResponse<MergeView> getMerge(@PathParam("participantId") UUID participantId, @PathParam("id") UUID id) {
        MergeView view = reading.one(caller.get(), participantId, id);
        return Answers.found(view, Objects.requireNonNull(view.version()));
    }
}
