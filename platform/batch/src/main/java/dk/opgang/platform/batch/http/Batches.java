package dk.opgang.platform.batch.http;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.body.Incoming;
import dk.opgang.platform.batch.body.MediaKind;
import dk.opgang.platform.batch.row.Shapes;
import dk.opgang.platform.batch.store.Batch;
import dk.opgang.platform.batch.store.BatchProblem;
import dk.opgang.platform.batch.store.BatchReading;
import dk.opgang.platform.batch.store.FileMode;
import dk.opgang.platform.batch.store.Noted;
import dk.opgang.platform.batch.store.OnError;
import dk.opgang.platform.batch.store.Poster;
import dk.opgang.platform.batch.store.Rejection;
import dk.opgang.platform.batch.store.RejectionQuery;
import dk.opgang.platform.batch.store.Status;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.csv.CsvForm;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Language;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the resource of a kind of batch calls; the resource itself only has the paths, the media types and the scopes. A poster
 * sees the batches of its own tenant; any other is 404.
 */
@Singleton
public class Batches {

    private static final int AT_ONCE = 1_000;

    private final Shapes shapes;
    private final BatchPosting posting;
    private final BatchReading reading;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    public Batches(
            Shapes shapes,
            BatchPosting posting,
            BatchReading reading,
            CurrentCaller caller,
            HttpHeaders headers,
            UriInfo uri) {
        this.shapes = shapes;
        this.posting = posting;
        this.reading = reading;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * Takes a batch in: 201 with its receipt if it is done within two seconds, otherwise 202 with its address. The method that
     * calls this is blocking, takes the body as {@code InputStream}, and is not {@code @Idempotent} itself: the key is kept here,
     * when the body has come in.
     */
    public RestResponse<BatchView> post(BatchKind<?> kind, InputStream body, BatchParams params) {
        return post(kind, body, params, FileMode.DELTA);
    }

    /**
     * The same of a kind that takes whole files.
     *
     * @param mode what the rows are of all that the poster has
     */
    public RestResponse<BatchView> post(BatchKind<?> kind, InputStream body, BatchParams params, FileMode mode) {
        MediaKind media = MediaKind.of(headers.getMediaType());
        Incoming incoming = new Incoming(
                shapes.of(kind.name()),
                caller.get(),
                media,
                media.charset(headers.getMediaType()),
                isGzip(headers.getHeaderString(HttpHeaders.CONTENT_ENCODING)),
                Boolean.TRUE.equals(params.dryRun()),
                OnError.ofParameter(params.onError()),
                mode,
                body);
        return Answers.typed(posting.post(incoming, path(), language()));
    }

    /** A page of the caller's batches of the kind. */
    public RestResponse<Page<BatchView>> list(BatchKind<?> kind, ListParams params) {
        Locale language = language();
        Page<Batch> page = reading.list(poster(kind), params.toQuery());
        return RestResponse.ok(page.map(batch -> BatchView.of(batch, language)));
    }

    /** The batch with its counts, or 404. */
    public RestResponse<BatchView> get(BatchKind<?> kind, UUID id) {
        Batch batch = reading.get(poster(kind), id);
        return Answers.found(BatchView.of(batch, language()), batch.version());
    }

    /** Goes on for a batch that held all that its poster has; 404 if there is no such batch, 409 if it is not completed. */
    public void requireWholeFile(BatchKind<?> kind, UUID id) {
        Batch batch = reading.get(poster(kind), id);
        if (!batch.isFull()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (batch.status() != Status.COMPLETED) {
            throw new ProblemException(BatchProblem.BATCH_NOT_COMPLETED);
        }
    }

    /** A page of the batch's rejected rows, in the order of the rows unless the client wants the reverse. */
    public RestResponse<Page<RejectionView>> rejections(BatchKind<?> kind, UUID id, RejectionParams params) {
        return rows(kind, id, params, Noted.REJECTED);
    }

    /** A page of the rows that were taken with a remark, in the form of rejected ones. */
    public RestResponse<Page<RejectionView>> remarks(BatchKind<?> kind, UUID id, RejectionParams params) {
        return rows(kind, id, params, Noted.REMARKED);
    }

    private RestResponse<Page<RejectionView>> rows(BatchKind<?> kind, UUID id, RejectionParams params, Noted noted) {
        Locale language = language();
        Batch batch = reading.get(poster(kind), id);
        RejectionQuery wanted = params.toQuery(noted);
        List<Rejection> found = reading.rejections(batch, caller.get(), wanted.andOneMore());
        boolean more = found.size() > wanted.limit();
        List<Rejection> shown = more ? found.subList(0, wanted.limit()) : found;
        String next = more ? RowCursor.encode(shown.getLast().row()) : null;
        Long count = wanted.count() ? reading.countRejections(batch, caller.get(), wanted) : null;
        return RestResponse.ok(new Page<>(shown, next, count).map(rejection -> RejectionView.of(rejection, language)));
    }

    /** All rejected rows as CSV, streamed, with the columns {@code errorCodes} and {@code errorDetails} added. */
    public Response rejectionsCsv(BatchKind<?> kind, UUID id, ExcelParam excel) {
        return csv(kind, id, Noted.REJECTED, "rejections-", excel);
    }

    /** All rows that were taken with a remark, in the form of rejected ones. */
    public Response remarksCsv(BatchKind<?> kind, UUID id, ExcelParam excel) {
        return csv(kind, id, Noted.REMARKED, "remarks-", excel);
    }

    private Response csv(BatchKind<?> kind, UUID id, Noted noted, String name, ExcelParam excel) {
        boolean danishExcel = excel.isDanish();
        Caller reader = caller.get();
        Batch batch = reading.get(poster(kind), id);
        RejectionCsv csv = new RejectionCsv(
                new RejectionCells(shapes.of(kind.name()), batch),
                row -> reading.rejections(batch, reader, RejectionQuery.after(row, AT_ONCE, noted)),
                danishExcel,
                language());
        StreamingOutput body = csv::writeTo;
        return Response.ok(body, CsvForm.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + id + ".csv\"")
                .build();
    }

    private static boolean isGzip(@Nullable String encoding) {
        return switch (encoding == null ? "identity" : encoding.toLowerCase(Locale.ROOT)) {
            case "identity" -> false;
            case "gzip" -> true;
            default -> throw new ProblemException(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        };
    }

    private String path() {
        String path = uri.getPath();
        return path.startsWith("/") ? path : "/" + path;
    }

    private Poster poster(BatchKind<?> kind) {
        return new Poster(kind.name(), caller.get());
    }

    private Locale language() {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
