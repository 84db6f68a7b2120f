package dk.opgang.platform.notes.booking;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Bookings over HTTP. */
@Path("/v1/bookings")
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {

    private final CurrentCaller caller;
    private final Bookings bookings;
    private final WriteBooking write;

    BookingResource(CurrentCaller caller, Bookings bookings, WriteBooking write) {
        this.caller = caller;
        this.bookings = bookings;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Book a room, or change the booking of the same source")
    public RestResponse<BookingView> postBooking(BookingForm form) {
        return write.post(caller.get(), form).answer("/v1/bookings", BookingView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List bookings")
    public Page<BookingView> listBookings(@BeanParam SourcedListParams list) {
        return bookings.page(caller.get(), list.toQuery()).map(BookingView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a booking")
    public RestResponse<BookingView> getBooking(@PathParam("id") UUID id) {
        return Posted.found(bookings.get(caller.get(), id), BookingView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Change a booking")
    public RestResponse<BookingView> updateBooking(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), BookingView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Take back a booking that never was one")
    public void removeBooking(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
