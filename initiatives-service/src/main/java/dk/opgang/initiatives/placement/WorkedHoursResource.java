package dk.opgang.initiatives.placement;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The hours that were worked in a placement, over HTTP. */
@Path("/v1/placements/{id}/hours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class WorkedHoursResource {

    private final CurrentCaller caller;
    private final ReadPlacements read;
    private final WriteHours write;

    WorkedHoursResource(CurrentCaller caller, ReadPlacements read, WriteHours write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Register hours that were worked on a day, or correct those of the same source")
    public RestResponse<WorkedHoursView> registerWorkedHours(@PathParam("id") UUID id, HoursForm request) {
        return write.register(caller.get(), id, request).answer("/v1/placements/" + id + "/hours", this::view);
    }

    @GET
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "List the registered hours of a placement")
    public Page<WorkedHoursView> listWorkedHours(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        return read.hours(caller.get(), id, list.toQuery()).map(this::view);
    }

    @GET
    @Path("/{hoursId}")
    @PermissionsAllowed({"initiatives.read", "placements.write"})
    @Operation(summary = "Read registered hours")
    public RestResponse<WorkedHoursView> getWorkedHours(@PathParam("id") UUID id, @PathParam("hoursId") UUID hoursId) {
        return Posted.found(read.hours(caller.get(), id, hoursId), this::view);
    }

    @PATCH
    @Path("/{hoursId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("placements.write")
    @Operation(
            summary = "Correct registered hours",
            description = "Checked against the limits as if the old entry were not there.")
    public RestResponse<WorkedHoursView> updateWorkedHours(
            @PathParam("id") UUID id,
            @PathParam("hoursId") UUID hoursId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, hoursId, ifMatch, patch), this::view);
    }

    @DELETE
    @Path("/{hoursId}")
    @PermissionsAllowed("placements.write")
    @Operation(summary = "Take back hours that were not worked")
    public void removeWorkedHours(
            @PathParam("id") UUID id, @PathParam("hoursId") UUID hoursId, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, hoursId, ifMatch);
    }

    private WorkedHoursView view(WorkedHours hours) {
        return WorkedHoursView.of(hours, caller.get().municipality().isPresent());
    }
}
