package dk.opgang.network.member;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.expand.Expands;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The members of the network over HTTP. Tags tell the body apart, since contact persons come and go with a day. */
@Path(MemberResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network members")
public class MemberResource {

    static final String PATH = "/v1/network/members";

    private final CurrentCaller caller;
    private final Members members;
    private final Coverage coverage;
    private final WriteMember write;
    private final BodyTags tags;

    MemberResource(CurrentCaller caller, Members members, Coverage coverage, WriteMember write, BodyTags tags) {
        this.caller = caller;
        this.members = members;
        this.coverage = coverage;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Register a member")
    public RestResponse<MemberView> postMember(MemberForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::view));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the members")
    public Page<MemberView> listMembers(
            @BeanParam NamedListParams list,
            @Parameter(description = "Code of the list member-kinds")
                    @QueryParam("kind")
                    @OneOf(codeList = "network-member-kinds")
                    String kind,
            @Parameter(description = "primary or secondary") @QueryParam("role") @OneOf(codeList = "network-roles")
                    String role,
            @Parameter(description = "Code of a municipality, three digits") @QueryParam("municipalityCode")
                    String municipalityCode) {
        Page<Member> page = members.page(
                caller.get(),
                list.toQuery(),
                Restriction.equal("form.kind", kind),
                Restriction.equal("form.role", role),
                Restriction.equal("form.municipalityCode", municipalityCode));
        return coverage.views(caller.get(), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Expands(of = MemberView.class, value = "contactPersons")
    @Operation(summary = "Read a member")
    public RestResponse<MemberView> getMember(@PathParam("id") UUID id) {
        Member member = members.get(caller.get(), id);
        return tags.withBody(Answers.found(view(member), member.version()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a member")
    public RestResponse<MemberView> updateMember(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        Member member = write.patch(caller.get(), id, ifMatch, patch);
        return tags.withBody(Answers.found(view(member), member.version()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a registration")
    public void removeMember(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    private MemberView view(Member member) {
        return coverage.view(caller.get(), member);
    }
}
