package dk.opgang.participants.alert.contact;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The caller's contacts for coordination. */
@Path("/v1/coordination-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coordination")
public class CoordinationContactResource {

    private final CurrentCaller caller;
    private final CoordinationContacts contacts;
    private final WriteCoordinationContact write;

    CoordinationContactResource(CurrentCaller caller, CoordinationContacts contacts, WriteCoordinationContact write) {
        this.caller = caller;
        this.contacts = contacts;
        this.write = write;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"participants.write", "initiatives.write", "placements.write"})
    @Operation(
            summary = "Name whom others may call about an effort",
            description =
                    "Somebody of the caller's own staff, for one initiative or, without initiativeId, for all that have no"
                            + " contact of their own. A second one is 409 contact-exists with the id of the first. It is told"
                            + " with the coordination alerts that the caller is a party of.")
    public RestResponse<CoordinationContactView> postCoordinationContact(CoordinationContactForm request) {
        return write.post(caller.get(), request).answer("/v1/coordination-contacts", CoordinationContactView::of);
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List the caller's contacts for coordination")
    public Page<CoordinationContactView> listCoordinationContacts(@BeanParam SourcedListParams list) {
        return contacts.page(caller.get(), list.toQuery()).map(CoordinationContactView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read a contact for coordination")
    public RestResponse<CoordinationContactView> getCoordinationContact(@PathParam("id") UUID id) {
        return Posted.found(contacts.get(caller.get(), id), CoordinationContactView::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed({"participants.write", "initiatives.write", "placements.write"})
    @Operation(summary = "Change a contact for coordination")
    public RestResponse<CoordinationContactView> updateCoordinationContact(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), CoordinationContactView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed({"participants.write", "initiatives.write", "placements.write"})
    @Operation(summary = "Take back a contact for coordination")
    public void removeCoordinationContact(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
