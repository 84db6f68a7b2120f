package dk.opgang.network.member;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contact persons of the members. */
@Path(ContactPersonResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network members")
public class ContactPersonResource {

    static final String PATH = "/v1/network/contact-persons";

    private final CurrentCaller caller;
    private final ContactPersons persons;
    private final AddContactPerson add;
    private final ChangeContactPerson change;
    private final RemoveContactPerson remove;

    ContactPersonResource(
            CurrentCaller caller,
            ContactPersons persons,
            AddContactPerson add,
            ChangeContactPerson change,
            RemoveContactPerson remove) {
        this.caller = caller;
        this.persons = persons;
        this.add = add;
        this.change = change;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(summary = "Add a contact person")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ContactPersonView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Updated: its source was posted before",
            content = @Content(schema = @Schema(implementation = ContactPersonView.class)))
    public Response post(ContactPersonForm form) {
        Posting<ContactPerson> posting = add.add(caller.get(), form);
        ContactPersonView view = ContactPersonView.of(posting.resource());
        return posting.created()
                ? Answers.created(PATH + "/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("network.read")
    @Expands(of = ContactPersonView.class, value = "member")
    @Operation(summary = "List contact persons")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<ContactPersonView> list(
            @BeanParam SourcedListParams list,
            @Parameter(description = "Only those of this member") @QueryParam("memberId") UUID memberId,
            @Parameter(description = "Code of the list fields: culture, health, employment") @QueryParam("field")
                    String field) {
        Page<ContactPerson> page = persons.page(
                caller.get(),
                list.toQuery(),
                Restriction.equal("memberId", memberId),
                ContactPersons.answersFor(field));
        return page.map(ContactPersonView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = ContactPersonView.class, value = "member")
    @Operation(summary = "Read a contact person")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ContactPersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(persons.get(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a contact person")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ContactPersonView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return answer(change.change(caller.get(), id, ifMatch, patch));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Remove a contact person")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), id, ifMatch);
    }

    private static Response answer(ContactPerson person) {
        return Answers.ok(ContactPersonView.of(person), person.version());
    }
}
