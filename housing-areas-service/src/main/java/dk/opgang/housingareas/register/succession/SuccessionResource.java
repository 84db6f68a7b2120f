package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.RemovePart;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What follows an area, and what it follows, over HTTP. */
@Path("/v1/housing-areas/{id}/successions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class SuccessionResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Successions successions;
    private final PostSuccession post;
    private final RemovePart remove;

    SuccessionResource(
            CurrentCaller caller, HousingAreas areas, Successions successions, PostSuccession post, RemovePart remove) {
        this.caller = caller;
        this.areas = areas;
        this.successions = successions;
        this.post = post;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say what follows an area that is split or merged, or correct it")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Said before: as it is now",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public Response create(@PathParam("id") UUID id, SuccessionRequest request) {
        var posted = post.post(caller.get(), id, request);
        return posted.answer(
                "/v1/housing-areas/" + id + "/successions/" + posted.resource().id(), SuccessionView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List what follows an area and what it follows")
    public RestResponse<Page<SuccessionView>> list(
            @PathParam("id") UUID id, @BeanParam ListParams list, @Context UriInfo uri) {
        areas.get(caller.get(), id);
        var page = successions.page(caller.get(), list.toQuery(), Successions.about(id));
        return Answers.page(page.map(SuccessionView::of), uri);
    }

    @GET
    @Path("/{successionId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a succession of an area or into it")
    @APIResponse(
            responseCode = "200",
            description = "The succession",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("successionId") UUID successionId) {
        Succession succession = successions.about(caller.get(), id, successionId);
        return Answers.ok(SuccessionView.of(succession), succession.version());
    }

    @DELETE
    @Path("/{successionId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a succession that never happened")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("successionId") UUID successionId,
            @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), successions, id, successionId, ifMatch);
    }
}
