package dk.opgang.initiatives.employerevent;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who registers for events with employers, who came, and what was handed in, over HTTP. */
@Path("/v1/employer-events/{eventId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Employer events")
public class EventAttendanceResource {

    private final CurrentCaller caller;
    private final Register register;
    private final TellAttendance tell;
    private final ReadEmployerEvents read;
    private final BodyTags tags;

    EventAttendanceResource(
            CurrentCaller caller, Register register, TellAttendance tell, ReadEmployerEvents read, BodyTags tags) {
        this.caller = caller;
        this.register = register;
        this.tell = tell;
        this.read = read;
        this.tags = tags;
    }

    @POST
    @Path("/registrations")
    @APIResponse(responseCode = "201", description = "Added; Location names its address")
    @APIResponse(responseCode = "200", description = "Registered before: as it is now")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Register a participant for an event",
            description = "Once: a second time it is the first one. Without a place left it is 409 event-full.")
    public RestResponse<RegistrationView> postEventRegistration(
            @PathParam("eventId") UUID eventId, RegistrationForm form) {
        return register.register(caller.get(), eventId, form)
                .answer("/v1/employer-events/" + eventId + "/registrations", RegistrationView::of);
    }

    @GET
    @Path("/registrations")
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List who registered for an event or came",
            description = "Own citizens, or those who consent to enrolments.")
    public Page<RegistrationView> listEventRegistrations(
            @PathParam("eventId") UUID eventId, @BeanParam ListParams list) {
        return read.registrations(caller.get(), eventId, list.toQuery()).map(RegistrationView::of);
    }

    @GET
    @Path("/registrations/{id}")
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "Read a registration for an event")
    public RestResponse<RegistrationView> getEventRegistration(
            @PathParam("eventId") UUID eventId, @PathParam("id") UUID id) {
        return Posted.found(read.registration(caller.get(), eventId, id), RegistrationView::of);
    }

    @DELETE
    @Path("/registrations/{id}")
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(summary = "Take a registration for an event back")
    public void removeEventRegistration(
            @PathParam("eventId") UUID eventId, @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        register.remove(caller.get(), eventId, id, ifMatch);
    }

    @POST
    @Path("/attendance")
    @Idempotent
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Tell who came to an event",
            description =
                    "The whole list of those whom the caller sees, in the place of what was told before. Who came without"
                            + " being registered is registered with that.")
    public RestResponse<EmployerEventView> postEventAttendance(
            @PathParam("eventId") UUID eventId, AttendanceForm form) {
        Caller teller = caller.get();
        EmployerEvent event = tell.attendance(teller, eventId, form);
        return tags.withBody(Posted.found(event, it -> read.shown(teller, it)));
    }

    @POST
    @Path("/cvs")
    @APIResponse(responseCode = "201", description = "Added; Location names its address")
    @APIResponse(responseCode = "200", description = "Handed in to the employer before: as it is now")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"initiatives.write", "placements.write"})
    @Operation(
            summary = "Tell that somebody who came handed in a CV to an employer there",
            description = "To the same employer again it is corrected.")
    public RestResponse<RegistrationView> postEventCv(@PathParam("eventId") UUID eventId, CvForm form) {
        Posted<Registration> told = tell.cv(caller.get(), eventId, form);
        return told.answerAt(
                "/v1/employer-events/" + eventId + "/registrations/"
                        + told.resource().id(),
                RegistrationView::of);
    }
}
