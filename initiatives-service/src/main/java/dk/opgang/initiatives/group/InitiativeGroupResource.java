package dk.opgang.initiatives.group;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/** The groups of an initiative over HTTP. */
@Path("/v1/initiatives/{id}/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class InitiativeGroupResource {

    private final CurrentCaller caller;
    private final ReadGroups read;
    private final WriteGroup write;
    private final BodyTags tags;

    InitiativeGroupResource(CurrentCaller caller, ReadGroups read, WriteGroup write, BodyTags tags) {
        this.caller = caller;
        this.read = read;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("initiatives.write")
    @Operation(summary = "Form a group of an initiative, or change the one of the same source")
    public RestResponse<GroupView> postGroup(@PathParam("id") UUID initiativeId, GroupForm request) {
        Caller poster = caller.get();
        Posted<InitiativeGroup> posted = write.post(poster, initiativeId, request);
        return tags.withBody(posted.answer("/v1/groups", it -> read.shown(poster, it, null)));
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(summary = "List the groups of an initiative")
    public Page<GroupView> listGroups(@PathParam("id") UUID initiativeId, @BeanParam NamedListParams list) {
        return read.search(caller.get(), initiativeId, list.toQuery());
    }
}
