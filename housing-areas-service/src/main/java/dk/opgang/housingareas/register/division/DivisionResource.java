package dk.opgang.housingareas.register.division;

import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The divisions of an area over HTTP. */
@Path("/v1/housing-areas/{id}/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class DivisionResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Divisions divisions;
    private final WriteDivision write;

    DivisionResource(CurrentCaller caller, HousingAreas areas, Divisions divisions, WriteDivision write) {
        this.caller = caller;
        this.areas = areas;
        this.divisions = divisions;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Add a division to an area, or change the one of the same source")
    public RestResponse<DivisionView> postDivision(@PathParam("id") UUID id, DivisionForm request) {
        return write.post(caller.get(), id, request).answer("/v1/housing-areas/" + id + "/divisions", DivisionView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the divisions of an area")
    public RestResponse<Page<DivisionView>> listDivisions(
            @PathParam("id") UUID id,
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those that belong to the area on that day") @QueryParam("on") LocalDate on,
            @Context UriInfo uri) {
        areas.get(caller.get(), id);
        var page = divisions.pageOf(
                caller.get(), id, list.toQuery(), AreaParts.between("form.validity.from", "form.validity.to", on));
        return Answers.page(page.map(DivisionView::of), uri);
    }

    @GET
    @Path("/{divisionId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a division")
    public RestResponse<DivisionView> getDivision(@PathParam("id") UUID id, @PathParam("divisionId") UUID divisionId) {
        Division division = divisions.in(caller.get(), id, divisionId);
        return Answers.found(DivisionView.of(division), division.version());
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
        Division division = write.patch(caller.get(), id, divisionId, ifMatch, patch);
        return Answers.found(DivisionView.of(division), division.version());
    }

    @DELETE
    @Path("/{divisionId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a division that never was one of the area; one that left it gets an end")
    public void removeDivision(
            @PathParam("id") UUID id,
            @PathParam("divisionId") UUID divisionId,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, divisionId, ifMatch);
    }
}
