package dk.opgang.platform.notes.batch;

import dk.opgang.platform.batch.http.BatchParams;
import dk.opgang.platform.batch.http.BatchPaths;
import dk.opgang.platform.batch.http.BatchRowPaths;
import dk.opgang.platform.batch.http.BatchView;
import dk.opgang.platform.batch.http.Batches;
import dk.opgang.platform.batch.http.ExcelParam;
import dk.opgang.platform.batch.http.RejectionParams;
import dk.opgang.platform.batch.http.RejectionView;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/entry-batches")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed("entries.write")
class EntryBatchResource implements BatchPaths, BatchRowPaths {

    private final Batches batches;
    private final EntryBatchKind kind;

    EntryBatchResource(Batches batches, EntryBatchKind kind) {
        this.batches = batches;
        this.kind = kind;
    }

    @Override
    public RestResponse<BatchView> post(InputStream body, BatchParams params) {
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

    @Override
    public RestResponse<Page<RejectionView>> rejections(UUID id, RejectionParams params) {
        return batches.rejections(kind, id, params);
    }

    @Override
    public Response rejectionsAsCsv(UUID id, ExcelParam excel) {
        return batches.rejectionsCsv(kind, id, excel);
    }

    @Override
    public RestResponse<Page<RejectionView>> remarks(UUID id, RejectionParams params) {
        return batches.remarks(kind, id, params);
    }

    @Override
    public Response remarksAsCsv(UUID id, ExcelParam excel) {
        return batches.remarksCsv(kind, id, excel);
    }
}
