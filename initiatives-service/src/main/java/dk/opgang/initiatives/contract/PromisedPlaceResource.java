package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
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

/** Places that a contractor promises, over HTTP. */
@Path("/v1/contracts/{id}/promised-places")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procurement")
public class PromisedPlaceResource {

    private final CurrentCaller caller;
    private final ReadPromisedPlaces read;
    private final WritePromisedPlace write;

    PromisedPlaceResource(CurrentCaller caller, ReadPromisedPlaces read, WritePromisedPlace write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Register a place that is promised for later")
    public RestResponse<PromisedPlaceView> postPromisedPlace(@PathParam("id") UUID id, PromisedPlaceForm form) {
        Caller poster = caller.get();
        return write.post(poster, id, form)
                .answer("/v1/contracts/" + id + "/promised-places", place -> ReadPromisedPlaces.view(poster, place));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List the promised places of a contract",
            description = "To whom a place is promised is told to the municipality alone.")
    public Page<PromisedPlaceView> listPromisedPlaces(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        return read.list(caller.get(), id, list.toQuery());
    }

    @GET
    @Path("/{placeId}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a promised place")
    public RestResponse<PromisedPlaceView> getPromisedPlace(
            @PathParam("id") UUID id, @PathParam("placeId") UUID placeId) {
        PromisedPlaceView view = read.one(caller.get(), id, placeId);
        return Answers.found(view, view.stored().version());
    }
}
