package dk.opgang.housingareas.register.parcel;

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

/** The parcels of an area over HTTP. */
@Path("/v1/housing-areas/{id}/parcels")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Housing areas")
public class ParcelResource {

    private final CurrentCaller caller;
    private final Parcels parcels;

    ParcelResource(CurrentCaller caller, Parcels parcels) {
        this.caller = caller;
        this.parcels = parcels;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Add a parcel to an area, or change the one of the same source")
    public RestResponse<ParcelView> postParcel(@PathParam("id") UUID id, ParcelForm form) {
        return parcels.post(caller.get(), id, form).answer("/v1/housing-areas/" + id + "/parcels", ParcelView::of);
    }

    @GET
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "List the parcels of an area")
    public Page<ParcelView> listParcels(@PathParam("id") UUID id, @BeanParam AreaPartParams list) {
        return parcels.page(caller.get(), id, list.toQuery(), list.on()).map(ParcelView::of);
    }

    @GET
    @Path("/{parcelId}")
    @PermissionsAllowed({"areas.read", "statistics.read"})
    @Operation(summary = "Read a parcel")
    public RestResponse<ParcelView> getParcel(@PathParam("id") UUID id, @PathParam("parcelId") UUID parcelId) {
        return Posted.found(parcels.get(caller.get(), id, parcelId), ParcelView::of);
    }

    @PATCH
    @Path("/{parcelId}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Change a parcel")
    public RestResponse<ParcelView> updateParcel(
            @PathParam("id") UUID id,
            @PathParam("parcelId") UUID parcelId,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(parcels.patch(caller.get(), id, parcelId, ifMatch, patch), ParcelView::of);
    }

    @DELETE
    @Path("/{parcelId}")
    @PermissionsAllowed("areas.write")
    @Operation(summary = "Take back a parcel that never belonged to the area; one that left it gets an end")
    public void removeParcel(
            @PathParam("id") UUID id, @PathParam("parcelId") UUID parcelId, @HeaderParam("If-Match") String ifMatch) {
        parcels.remove(caller.get(), id, parcelId, ifMatch);
    }
}
