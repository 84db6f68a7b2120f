package dk.opgang.network.sharing;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
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

/** What a method came to, over HTTP: as it was kept. */
@Path(SharedInitiativeResource.PATH + "/{id}/result-snapshots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class SnapshotResource {

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final Snapshots snapshots;
    private final TakeSnapshot take;

    SnapshotResource(CurrentCaller caller, SharedInitiatives initiatives, Snapshots snapshots, TakeSnapshot take) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.snapshots = snapshots;
        this.take = take;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Keep what the method has come to",
            description =
                    "By its owner: the yearly results of its initiative as everybody reads them, without what is not disclosed."
                            + " They stay as they were. 409 nothing-runs if it names no initiative of the owner's.")
    public RestResponse<SnapshotView> postResultSnapshot(@PathParam("id") UUID id, SnapshotForm form) {
        return take.take(caller.get(), id, form)
                .answer(SharedInitiativeResource.PATH + "/" + id + "/result-snapshots", SnapshotView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List what was kept of the method's results")
    public Page<SnapshotView> listResultSnapshots(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        initiatives.get(caller.get(), id);
        return snapshots
                .page(caller.get(), list.toQuery(), Restriction.equal("sharedInitiativeId", id))
                .map(SnapshotView::of);
    }

    @GET
    @Path("/{snapshotId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read what was kept of the method's results")
    public RestResponse<SnapshotView> getResultSnapshot(
            @PathParam("id") UUID id, @PathParam("snapshotId") UUID snapshotId) {
        initiatives.get(caller.get(), id);
        return Posted.found(
                snapshots.one(
                        caller.get(), Restriction.equal("id", snapshotId), Restriction.equal("sharedInitiativeId", id)),
                SnapshotView::of);
    }
}
