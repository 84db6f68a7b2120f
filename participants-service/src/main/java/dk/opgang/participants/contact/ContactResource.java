package dk.opgang.participants.contact;

import dk.opgang.participants.access.Purpose;
import dk.opgang.participants.subject.ReadRecords;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
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

/** Contacts with a participant. */
@Path("/v1/participants/{participantId}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class ContactResource {

    private final CurrentCaller caller;
    private final Contacts contacts;
    private final ReadRecords read;
    private final WriteContact write;

    ContactResource(CurrentCaller caller, Contacts contacts, ReadRecords read, WriteContact write) {
        this.caller = caller;
        this.contacts = contacts;
        this.read = read;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Record or plan a contact",
            description =
                    "A planned contact has no attended until it has taken place, and is told to nobody until then."
                            + " Under the same source it is corrected.")
    public RestResponse<ContactView> postContact(@PathParam("participantId") UUID participantId, ContactForm request) {
        return write.post(caller.get(), participantId, request)
                .answer("/v1/participants/" + participantId + "/contacts", ContactView::whole);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the contacts with a participant")
    public Page<ContactView> listContacts(
            @PathParam("participantId") UUID participantId,
            @BeanParam SourcedListParams list,
            @HeaderParam(Purpose.HEADER) String purpose) {
        return read.page(
                caller.get(), participantId, contacts, list.toQuery(), Purpose.optional(purpose), ContactView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a contact")
    public RestResponse<ContactView> getContact(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam(Purpose.HEADER) String purpose) {
        ContactView view =
                read.one(caller.get(), participantId, contacts, id, Purpose.optional(purpose), ContactView::of);
        return Answers.found(view, view.stored().version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Correct a contact",
            description = "A planned contact is told to have been attended, or not, once it has taken place.")
    public RestResponse<ContactView> updateContact(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            MergePatch patch) {
        return Posted.found(write.patch(caller.get(), participantId, id, ifMatch, patch), ContactView::whole);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Take back a contact",
            description = "For one that never took place and was not planned either.")
    public void removeContact(
            @PathParam("participantId") UUID participantId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), participantId, id, ifMatch);
    }
}
