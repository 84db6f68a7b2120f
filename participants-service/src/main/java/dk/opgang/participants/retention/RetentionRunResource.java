package dk.opgang.participants.retention;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OrAccepted;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** What is due to be removed, and its removal. */
@Path("/v1/retention-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionRunResource {

    private static final String PATH = "/v1/retention-runs/";

    private final CurrentCaller caller;
    private final OrderRetention order;

    RetentionRunResource(CurrentCaller caller, OrderRetention order) {
        this.caller = caller;
        this.order = order;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Find what is due, or remove what a preview has shown",
            description =
                    "With preview true nothing is removed. With a previewId exactly that is removed which the preview has shown,"
                            + " once; if anything would differ by now, nothing is (409 preview-outdated). What counts rest on"
                            + " stays, as of an erasure with statistics=keep.")
    @OrAccepted("Being worked on: Location tells where the report will be")
    public RestResponse<RetentionRunView> postRetentionRun(RetentionOrder request) {
        RetentionRun run = order.order(caller.get(), request);
        RetentionRunView view = RetentionRunView.of(run);
        return run.isProcessing()
                ? Answers.begun(PATH + run.id(), view, run.version())
                : Answers.added(PATH + run.id(), view, run.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List previews and runs", description = "Of the municipality itself; reports stay.")
    public Page<RetentionRunView> listRetentionRuns(@BeanParam ListParams list) {
        return order.page(caller.get(), list.toQuery()).map(RetentionRunView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a preview or the report of a run")
    public RestResponse<RetentionRunView> getRetentionRun(@PathParam("id") UUID id) {
        return Posted.found(order.one(caller.get(), id), RetentionRunView::of);
    }
}
