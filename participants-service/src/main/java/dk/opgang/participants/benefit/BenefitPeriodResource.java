package dk.opgang.participants.benefit;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriodCorrection;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.BenefitPeriodVersions;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.ReadVersions;
import dk.opgang.participants.subject.ReadRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.Digested;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Benefit periods of a participant. */
@Path("/v1/participants/{participantId}/benefit-periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Benefit periods")
public class BenefitPeriodResource {

    private final CurrentCaller caller;
    private final BenefitPeriods periods;
    private final BenefitPeriodVersions versions;
    private final ReadRecords read;
    private final ReadVersions past;
    private final WriteBenefitPeriod write;
    private final BodyTags tags;

    BenefitPeriodResource(
            CurrentCaller caller,
            BenefitPeriods periods,
            BenefitPeriodVersions versions,
            ReadRecords read,
            ReadVersions past,
            WriteBenefitPeriod write,
            BodyTags tags) {
        this.caller = caller;
        this.periods = periods;
        this.versions = versions;
        this.read = read;
        this.past = past;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Open a benefit period",
            description = "Closes the one that was open, with the reason other, or early-retirement-pension before"
                    + " foertidspension. A period of the past may be posted late; a reported end is never moved by it.")
    public RestResponse<BenefitPeriodView> postBenefitPeriod(
            @PathParam("participantId") UUID participantId, BenefitPeriodForm request) {
        return tags.withBody(write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/benefit-periods", this::written));
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the benefit periods of a participant")
    public Page<BenefitPeriodView> listBenefitPeriods(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @Parameter(description = "As they were recorded at that instant; for the participant's municipality alone")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf,
            @HeaderParam(Purpose.HEADER) String purpose) {
        String code = Purpose.optional(purpose);
        return asOf == null
                ? read.page(caller.get(), participantId, periods, list.toQuery(), code, BenefitPeriodView::of)
                : past.asOf(caller.get(), participantId, versions, asOf, list.toQuery(), code, BenefitPeriodView::past);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a benefit period")
    public RestResponse<BenefitPeriodView> getBenefitPeriod(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        // A consent, or a protection, shows or keeps the area without a change of the period.
        BenefitPeriodView view =
                read.one(caller.get(), participantId, periods, id, Purpose.optional(purpose), BenefitPeriodView::of);
        return tags.withBody(Answers.found(view, view.stored().version()));
    }

    @GET
    @Digested
    @Path("/{id}/versions")
    @PermissionsAllowed("participants.read")
    @Operation(
            summary = "List what was recorded of a benefit period",
            description = "Oldest first, also after it was taken back; for the participant's municipality alone.")
    public BenefitPeriodHistory listBenefitPeriodVersions(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return new BenefitPeriodHistory(past.of(
                caller.get(), participantId, versions, id, Purpose.optional(purpose), BenefitPeriodVersionView::of));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Close or correct a benefit period", description = "Its neighbours are settled anew.")
    @RequestBody(content = @Content(schema = @Schema(implementation = BenefitPeriodCorrection.class)))
    public RestResponse<BenefitPeriodView> updateBenefitPeriod(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), participantId, id, ifMatch, patch), this::written));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a benefit period",
            description = "For one that never was; one that was ends. The period that ended because of it goes on.")
    public void removeBenefitPeriod(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, id, ifMatch);
    }

    private BenefitPeriodView written(BenefitPeriod period) {
        return read.written(caller.get(), period, BenefitPeriodView::of);
    }
}
