package dk.opgang.participants.intake;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.batch.body.BatchTypes;
import dk.opgang.platform.batch.http.BatchParams;
import dk.opgang.platform.batch.http.BatchView;
import dk.opgang.platform.batch.http.Batches;
import dk.opgang.platform.batch.http.ExcelParam;
import dk.opgang.platform.batch.http.RejectionParams;
import dk.opgang.platform.batch.http.RejectionView;
import dk.opgang.platform.batch.http.WholeFilePaths;
import dk.opgang.platform.batch.store.FileMode;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.csv.CsvParams;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Batches of participants over HTTP. Whoever reads their rows, which tell people as they were posted, says what for. */
@Path("/v1/participant-batches")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("participants.write")
@Tag(name = "Participants")
public class ParticipantBatchResource implements WholeFilePaths {

    private static final String NEEDS_PURPOSE =
            "As text/csv, with the rows as they were posted, it needs the header Opgang-Purpose, a code of purposes; it is logged.";

    private final Batches batches;
    private final ParticipantBatchKind kind;
    private final Posters posters;
    private final RefusedRows refused;
    private final MissingParticipants missing;
    private final CurrentCaller caller;

    ParticipantBatchResource(
            Batches batches,
            ParticipantBatchKind kind,
            Posters posters,
            RefusedRows refused,
            MissingParticipants missing,
            CurrentCaller caller) {
        this.batches = batches;
        this.kind = kind;
        this.posters = posters;
        this.refused = refused;
        this.missing = missing;
        this.caller = caller;
    }

    @Override
    public RestResponse<BatchView> post(InputStream body, BatchParams params, @Nullable String mode) {
        posters.requireMunicipality();
        return batches.post(kind, body, params, FileMode.ofParameter(mode));
    }

    @Override
    public RestResponse<Page<BatchView>> list(ListParams params) {
        return batches.list(kind, params);
    }

    @Override
    public RestResponse<BatchView> get(UUID id) {
        return batches.get(kind, id);
    }

    @GET
    @Path("/{id}/missing")
    @Operation(
            summary = "List the participants who were in no row of a full file",
            description = "As they are now. As text/csv those who are on a benefit: with to and closingReason filled"
                    + " in it is a batch of benefit periods.")
    public Page<MissingParticipant> listMissingParticipants(
            @PathParam("id") UUID id, @BeanParam ListParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        batches.requireWholeFile(kind, id);
        return missing.page(caller.get(), id, params.toQueryOfPlaces(), Purpose.optional(purpose));
    }

    @GET
    @Path("/{id}/missing")
    @Produces(BatchTypes.CSV)
    @Operation(summary = "The participants who were in no row of a full file, as a batch of benefit periods to fill in")
    public Response missingAsCsv(
            @PathParam("id") UUID id, @BeanParam CsvParams csv, @HeaderParam(Purpose.HEADER) String purpose) {
        batches.requireWholeFile(kind, id);
        CsvForm form = csv.form();
        StreamingOutput body = missing.csv(caller.get(), id, form, Purpose.optional(purpose));
        return Response.ok(body, CsvForm.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"missing-" + id + ".csv\"")
                .build();
    }

    @GET
    @Path("/{id}/rejections")
    @ReadsIdentities
    @Operation(summary = "List the rejected rows of a participant batch", description = NEEDS_PURPOSE)
    public RestResponse<Page<RejectionView>> rejections(
            @PathParam("id") UUID id, @BeanParam RejectionParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        return refused.readFaults(id, purpose, () -> batches.rejections(kind, id, params));
    }

    @GET
    @Path("/{id}/rejections")
    @Produces(BatchTypes.CSV)
    @ReadsIdentities
    @Operation(summary = "The rejected rows as CSV, ready to mend and post again", description = NEEDS_PURPOSE)
    public Response rejectionsAsCsv(
            @PathParam("id") UUID id, @BeanParam ExcelParam excel, @HeaderParam(Purpose.HEADER) String purpose) {
        return refused.read(id, purpose, () -> batches.rejectionsCsv(kind, id, excel));
    }

    @GET
    @Path("/{id}/remarks")
    @ReadsIdentities
    @Operation(
            summary = "List the rows of a participant batch that were taken although they look doubtful",
            description = "In the form of rejected rows; the errors are what looks doubtful. " + NEEDS_PURPOSE)
    public RestResponse<Page<RejectionView>> remarks(
            @PathParam("id") UUID id, @BeanParam RejectionParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        return refused.readFaults(id, purpose, () -> batches.remarks(kind, id, params));
    }

    @GET
    @Path("/{id}/remarks")
    @Produces(BatchTypes.CSV)
    @ReadsIdentities
    @Operation(summary = "The doubtful rows as CSV, with what looks doubtful", description = NEEDS_PURPOSE)
    public Response remarksAsCsv(
            @PathParam("id") UUID id, @BeanParam ExcelParam excel, @HeaderParam(Purpose.HEADER) String purpose) {
        return refused.read(id, purpose, () -> batches.remarksCsv(kind, id, excel));
    }
}
