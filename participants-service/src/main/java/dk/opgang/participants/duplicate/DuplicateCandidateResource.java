package dk.opgang.participants.duplicate;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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

/** Participants who may be one person, over HTTP. */
@Path("/v1/duplicate-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicateCandidateResource {

    private final CurrentCaller caller;
    private final ReviewCandidates candidates;

    DuplicateCandidateResource(CurrentCaller caller, ReviewCandidates candidates) {
        this.caller = caller;
        this.candidates = candidates;
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List participants who may be one person",
            description = "The pairs that searches found, without names and numbers: for their own municipality alone.")
    public Page<CandidateView> listDuplicateCandidates(
            @BeanParam ListParams list,
            @BeanParam CandidateFilter filter,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return candidates
                .page(caller.get(), list.toQuery(), filter, Purpose.optional(purpose))
                .map(CandidateView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read why two participants may be one person")
    public RestResponse<CandidateView> getDuplicateCandidate(
            @PathParam("id") UUID id, @HeaderParam(Purpose.HEADER) String purpose) {
        return Posted.found(candidates.one(caller.get(), id, Purpose.optional(purpose)), CandidateView::of);
    }

    @POST
    @Path("/{id}/dismissal")
    @Idempotent
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Note that two participants are two persons",
            description = "They are not proposed again until one of the two has another name or number.")
    public RestResponse<CandidateView> postDuplicateDismissal(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return Posted.found(candidates.dismiss(caller.get(), id, ifMatch), CandidateView::of);
    }
}
