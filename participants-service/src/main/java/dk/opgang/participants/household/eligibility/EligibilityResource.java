package dk.opgang.participants.household.eligibility;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.ReadRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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

/** Whether the family programme is for a participant, as far as somebody wanted it kept. */
@Path("/v1/participants/{participantId}/family-programme-eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Households")
public class EligibilityResource {

    private final CurrentCaller caller;
    private final Eligibilities eligibilities;
    private final ReadRecords read;
    private final WriteEligibility write;

    EligibilityResource(CurrentCaller caller, Eligibilities eligibilities, ReadRecords read, WriteEligibility write) {
        this.caller = caller;
        this.eligibilities = eligibilities;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Keep whether the family programme is for a participant",
            description = "The outcome alone, nothing that it follows from. Under the same source it is corrected.")
    public RestResponse<EligibilityView> postFamilyProgrammeEligibility(
            @PathParam("participantId") UUID participantId, EligibilityForm request) {
        return write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/family-programme-eligibility", EligibilityView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List whether the family programme was found to be for a participant")
    public Page<EligibilityView> listFamilyProgrammeEligibility(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(
                caller.get(),
                participantId,
                eligibilities,
                list.toQuery(),
                Purpose.optional(purpose),
                EligibilityView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read whether the family programme was found to be for a participant")
    public RestResponse<EligibilityView> getFamilyProgrammeEligibility(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        EligibilityView view = read.one(
                caller.get(), participantId, eligibilities, id, Purpose.optional(purpose), EligibilityView::of);
        return Answers.found(view, view.stored().version());
    }
}
