package dk.opgang.network.member;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The contact persons of the members over HTTP. */
@Path(ContactPersonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network members")
public class ContactPersonResource {

    static final String PATH = "/v1/network/contact-persons";

    private final CurrentCaller caller;
    private final ContactPersons persons;
    private final WriteContactPerson write;

    ContactPersonResource(CurrentCaller caller, ContactPersons persons, WriteContactPerson write) {
        this.caller = caller;
        this.persons = persons;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Add a contact person")
    public RestResponse<ContactPersonView> postContactPerson(ContactPersonForm form) {
        return write.post(caller.get(), form).answer(PATH, ContactPersonView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Expands(of = ContactPersonView.class, value = "member")
    @Operation(summary = "List contact persons")
    public Page<ContactPersonView> listContactPersons(
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those of this member") @QueryParam("memberId") UUID memberId,
            @Parameter(description = "Code of the list fields: culture, health, employment")
                    @QueryParam("field")
                    @OneOf(codeList = "network-fields")
                    String field) {
        return persons.page(
                        caller.get(),
                        list.toQuery(),
                        Restriction.equal("form.memberId", memberId),
                        ContactPersons.answersFor(field))
                .map(ContactPersonView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = ContactPersonView.class, value = "member")
    @Operation(summary = "Read a contact person")
    public RestResponse<ContactPersonView> getContactPerson(@PathParam("id") UUID id) {
        ContactPerson person = persons.get(caller.get(), id);
        return Answers.found(ContactPersonView.of(person), person.version());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a contact person")
    public RestResponse<ContactPersonView> updateContactPerson(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        ContactPerson person = write.patch(caller.get(), id, ifMatch, patch);
        return Answers.found(ContactPersonView.of(person), person.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Remove a contact person")
    public void removeContactPerson(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
