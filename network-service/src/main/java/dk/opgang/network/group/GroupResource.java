package dk.opgang.network.group;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The groups of the network over HTTP. Tags tell the body apart, since the composition changes without the group being written. */
@Path(GroupResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network groups")
public class GroupResource {

    static final String PATH = "/v1/network/groups";

    static final String ON = "The day on which the composition is looked at; today if missing";

    private final CurrentCaller caller;
    private final NetworkGroups groups;
    private final Compositions compositions;
    private final WriteGroup write;
    private final BodyTags tags;

    GroupResource(
            CurrentCaller caller, NetworkGroups groups, Compositions compositions, WriteGroup write, BodyTags tags) {
        this.caller = caller;
        this.groups = groups;
        this.compositions = compositions;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Set up a group", description = "Only the network's coordination does: coordination-only.")
    public RestResponse<GroupView> postNetworkGroup(GroupForm form) {
        return tags.withBody(write.post(caller.get(), form).answer(PATH, this::today));
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(
            summary = "List the groups with their composition",
            description = "What a group lacks is shown and never refused. With a day only the groups of that day.")
    public Page<GroupView> listNetworkGroups(
            @BeanParam NamedListParams list,
            @Parameter(description = ON) @QueryParam("on") LocalDate on,
            @Parameter(description = "A code of network-group-kinds")
                    @QueryParam("kind")
                    @OneOf(codeList = "network-group-kinds")
                    String kind) {
        Page<NetworkGroup> page = groups.page(
                caller.get(), list.toQuery(), Restriction.equal("form.kind", kind), NetworkGroups.thereOn(on));
        return compositions.page(caller.get(), page, on);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a group with its composition on a day")
    public RestResponse<GroupView> getNetworkGroup(
            @PathParam("id") UUID id, @Parameter(description = ON) @QueryParam("on") LocalDate on) {
        NetworkGroup group = groups.get(caller.get(), id);
        GroupView view = compositions.on(caller.get(), List.of(group), on).apply(group);
        return tags.withBody(Answers.found(view, group.version()));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a group; its kind stays")
    public RestResponse<GroupView> updateNetworkGroup(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return tags.withBody(Posted.found(write.patch(caller.get(), id, ifMatch, patch), this::today));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a group with its seats")
    public void removeNetworkGroup(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }

    private GroupView today(NetworkGroup group) {
        return compositions.today(caller.get(), group);
    }
}
