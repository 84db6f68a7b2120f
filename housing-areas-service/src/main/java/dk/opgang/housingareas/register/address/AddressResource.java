package dk.opgang.housingareas.register.address;

import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.register.area.RemovePart;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The addresses of an area over HTTP. */
@Path("/v1/housing-areas/{id}/addresses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Addresses")
public class AddressResource {

    private final CurrentCaller caller;
    private final HousingAreas areas;
    private final Addresses addresses;
    private final WriteAddresses write;
    private final RemovePart remove;

    AddressResource(
            CurrentCaller caller, HousingAreas areas, Addresses addresses, WriteAddresses write, RemovePart remove) {
        this.caller = caller;
        this.areas = areas;
        this.addresses = addresses;
        this.write = write;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say that addresses lie in an area")
    @APIResponse(
            responseCode = "200",
            description = "The addresses",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = AddressView.class),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true)
                                            })))
    public Response add(@PathParam("id") UUID id, AddressesRequest request) {
        var added = write.add(caller.get(), id, request).stream()
                .map(AddressView::of)
                .toList();
        return Response.ok(new Page<>(added, null, null)).build();
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the addresses of an area")
    public RestResponse<Page<AddressView>> list(
            @PathParam("id") UUID id,
            @BeanParam ListParams list,
            @Parameter(description = "Only those that lie in the area on that day") @QueryParam("on") LocalDate on,
            @Context UriInfo uri) {
        areas.get(caller.get(), id);
        var page = addresses.pageOf(caller.get(), id, list.toQuery(), AreaParts.between("validFrom", "validTo", on));
        return Answers.page(page.map(AddressView::of), uri);
    }

    @GET
    @Path("/{rowId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read an address of an area")
    @APIResponse(
            responseCode = "200",
            description = "The address",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("rowId") UUID rowId) {
        Address address = addresses.in(caller.get(), id, rowId);
        return Answers.ok(AddressView.of(address), address.version());
    }

    @PATCH
    @Path("/{rowId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Say for how long an address lies in an area")
    @APIResponse(
            responseCode = "200",
            description = "The address",
            content = @Content(schema = @Schema(implementation = AddressView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @PathParam("rowId") UUID rowId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        Address address = write.patch(caller.get(), id, rowId, ifMatch, patch);
        return Answers.ok(AddressView.of(address), address.version());
    }

    @DELETE
    @Path("/{rowId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back an address that never lay in the area; one that left it gets an end")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void delete(
            @PathParam("id") UUID id, @PathParam("rowId") UUID rowId, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), addresses, id, rowId, ifMatch);
    }
}
