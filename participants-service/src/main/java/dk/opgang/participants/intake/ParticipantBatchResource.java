package dk.opgang.participants.intake;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.batch.body.BatchTypes;
import dk.opgang.platform.batch.http.BatchParams;
import dk.opgang.platform.batch.http.BatchPaths;
import dk.opgang.platform.batch.http.BatchView;
import dk.opgang.platform.batch.http.Batches;
import dk.opgang.platform.batch.http.ExcelParam;
import dk.opgang.platform.batch.http.RejectionParams;
import dk.opgang.platform.batch.http.RejectionView;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Batches of participants over HTTP. Whoever reads their rows, which tell people as they were posted, says what for. */
@Path("/v1/participant-batches")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("participants.write")
@Tag(name = "Participants")
public class ParticipantBatchResource implements BatchPaths {

    private static final String NEEDS_PURPOSE = "Needs the header Opgang-Purpose, a code of purposes; it is logged.";

    private final Batches batches;
    private final ParticipantBatchKind kind;
    private final Posters posters;
    private final RefusedRows refused;

    ParticipantBatchResource(Batches batches, ParticipantBatchKind kind, Posters posters, RefusedRows refused) {
        this.batches = batches;
        this.kind = kind;
        this.posters = posters;
        this.refused = refused;
    }

    @Override
    public Response post(InputStream body, BatchParams params) {
        posters.requireMunicipality();
        return batches.post(kind, body, params);
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
    @Path("/{id}/rejections")
    @ReadsIdentities
    @Operation(summary = "List the rejected rows of a participant batch", description = NEEDS_PURPOSE)
    public RestResponse<Page<RejectionView>> rejections(
            @PathParam("id") UUID id, @BeanParam RejectionParams params, @HeaderParam(Purpose.HEADER) String purpose) {
        return refused.read(id, purpose, () -> batches.rejections(kind, id, params));
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
        return refused.read(id, purpose, () -> batches.remarks(kind, id, params));
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
