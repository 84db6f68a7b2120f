package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaPartParams;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
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

/** The divisions of an area over HTTP. */
@Path("/v1/housing-areas/{id}/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class DivisionResource {

    private final CurrentCaller caller;
    private final Divisions divisions;

    DivisionResource(CurrentCaller caller, Divisions divisions) {
        this.caller = caller;
        this.divisions = divisions;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Add a division to an area, or change the one of the same source")
    public RestResponse<DivisionView> postDivision(@PathParam("id") UUID id, DivisionForm form) {
        return divisions
                .post(caller.get(), id, form)
                .answer("/v1/housing-areas/" + id + "/divisions", DivisionView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the divisions of an area")
    public Page<DivisionView> listDivisions(@PathParam("id") UUID id, @BeanParam AreaPartParams list) {
        return divisions.page(caller.get(), id, list.toQuery(), list.on()).map(DivisionView::of);
    }

    @GET
    @Path("/{divisionId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a division")
    public RestResponse<DivisionView> getDivision(@PathParam("id") UUID id, @PathParam("divisionId") UUID divisionId) {
        return Posted.found(divisions.get(caller.get(), id, divisionId), DivisionView::of);
    }

    @PATCH
    @Path("/{divisionId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a division")
    public RestResponse<DivisionView> updateDivision(
            @PathParam("id") UUID id,
            @PathParam("divisionId") UUID divisionId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(divisions.patch(caller.get(), id, divisionId, ifMatch, patch), DivisionView::of);
    }

    @DELETE
    @Path("/{divisionId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a division that never was one of the area")
    public void removeDivision(
            @PathParam("id") UUID id,
            @PathParam("divisionId") UUID divisionId,
            @HeaderParam("If-Match") String ifMatch) {
        divisions.remove(caller.get(), id, divisionId, ifMatch);
    }
}
