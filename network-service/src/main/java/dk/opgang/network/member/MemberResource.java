package dk.opgang.network.member;

import dk.opgang.network.posting.Posting;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
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

/** The members of the network. */
@Path(MemberResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network members")
public class MemberResource {

    static final String PATH = "/v1/network/members";

    private final CurrentCaller caller;
    private final Members members;
    private final Coverage coverage;
    private final RegisterMember register;
    private final ChangeMember change;
    private final RemoveMember remove;

    MemberResource(
            CurrentCaller caller,
            Members members,
            Coverage coverage,
            RegisterMember register,
            ChangeMember change,
            RemoveMember remove) {
        this.caller = caller;
        this.members = members;
        this.coverage = coverage;
        this.register = register;
        this.change = change;
        this.remove = remove;
    }

    @POST
    @Idempotent
    @PermissionsAllowed("network.write")
    @Operation(summary = "Register a member")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Updated: its source was posted before",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response post(MemberForm form) {
        Posting<Member> posting = register.register(caller.get(), form);
        MemberView view = coverage.view(caller.get(), posting.resource());
        return posting.created()
                ? Answers.created(PATH + "/" + view.id(), view, view.version())
                : Answers.ok(view, view.version());
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the members")
    @APIResponse(responseCode = "200", description = "A page")
    public Page<MemberView> list(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of the list member-kinds") @QueryParam("kind") String kind,
            @Parameter(description = "primary or secondary") @QueryParam("role") String role,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode) {
        Caller who = caller.get();
        Page<Member> page = members.page(
                who,
                list.toQuery(),
                Restriction.equal("kind", kind),
                Restriction.equal("role", role),
                Restriction.equal("municipalityCode", municipalityCode));
        return coverage.views(who, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = MemberView.class, value = "contactPersons")
    @Operation(summary = "Read a member")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response get(@PathParam("id") UUID id) {
        MemberView view = coverage.view(caller.get(), members.get(caller.get(), id));
        return Answers.ok(view, view.version());
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a member")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response patch(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Member member = change.change(caller.get(), id, ifMatch, patch);
        return Answers.ok(coverage.view(caller.get(), member), member.version());
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a registration")
    @APIResponse(responseCode = "204", description = "Removed")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        remove.remove(caller.get(), id, ifMatch);
    }
}
