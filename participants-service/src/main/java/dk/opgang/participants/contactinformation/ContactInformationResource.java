package dk.opgang.participants.contactinformation;

import dk.opgang.participants.access.Purpose;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.PutPrecondition;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a participant is reached. */
@Path("/v1/participants/{participantId}/contact-information")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class ContactInformationResource {

    private final CurrentCaller caller;
    private final ReadContactInformation read;
    private final WriteContactInformation write;

    ContactInformationResource(CurrentCaller caller, ReadContactInformation read, WriteContactInformation write) {
        this.caller = caller;
        this.read = read;
        this.write = write;
    }

    @GET
    @PermissionsAllowed("participants.identify")
    @Operation(
            summary = "Read how a participant is reached",
            description = "Needs the header Opgang-Purpose, a code of purposes.")
    public RestResponse<ContactInformationView> getContactInformation(
            @PathParam("participantId") UUID participantId, @HeaderParam(Purpose.HEADER) String purpose) {
        ContactInformationView view = read.read(caller.get(), participantId, Purpose.require(purpose));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(Preconditions.tag(view.stored().version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record how a participant is reached",
            description =
                    "At least one of address, phone and e-mail. Kept encrypted, erased and exported with the participant, and in"
                            + " no other answer or event.")
    public RestResponse<ContactInformationView> putContactInformation(
            @PathParam("participantId") UUID participantId,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            ContactInformationForm request) {
        return write.put(caller.get(), participantId, new PutPrecondition(ifMatch, ifNoneMatch), request)
                .answerAt(
                        "/v1/participants/" + participantId + "/contact-information",
                        stored -> ContactInformationView.of(stored, request));
    }

    @DELETE
    @PermissionsAllowed("participants.write")
    @Operation(summary = "Forget how a participant is reached")
    public void removeContactInformation(
            @PathParam("participantId") UUID participantId, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, ifMatch);
    }
}
