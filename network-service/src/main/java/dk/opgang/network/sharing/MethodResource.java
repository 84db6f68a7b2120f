package dk.opgang.network.sharing;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.visibility.Restriction;
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

/** What becomes of a shared initiative: its later versions, and what others say. */
@Path(SharedInitiativeResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shared initiatives")
public class MethodResource {

    private final CurrentCaller caller;
    private final SharedInitiatives initiatives;
    private final Releases releases;
    private final Comments comments;
    private final WriteRelease release;
    private final WriteComment comment;

    MethodResource(
            CurrentCaller caller,
            SharedInitiatives initiatives,
            Releases releases,
            Comments comments,
            WriteRelease release,
            WriteComment comment) {
        this.caller = caller;
        this.initiatives = initiatives;
        this.releases = releases;
        this.comments = comments;
        this.release = release;
        this.comment = comment;
    }

    @POST
    @Path("/releases")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Release a later version of the method",
            description = "By its owner; adopters see that there is one.")
    public RestResponse<ReleaseView> postMethodRelease(@PathParam("id") UUID id, ReleaseForm form) {
        return release.post(caller.get(), id, form).answer(path(id, "releases"), ReleaseView::of);
    }

    @GET
    @Path("/releases")
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the later versions of the method")
    public Page<ReleaseView> listMethodReleases(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        initiatives.get(caller.get(), id);
        return releases.page(caller.get(), list.toQuery(), Restriction.equal("sharedInitiativeId", id))
                .map(ReleaseView::of);
    }

    @GET
    @Path("/releases/{releaseId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read what a later version changed")
    public RestResponse<ReleaseView> getMethodRelease(
            @PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        initiatives.get(caller.get(), id);
        return Posted.found(
                releases.one(
                        caller.get(), Restriction.equal("id", releaseId), Restriction.equal("sharedInitiativeId", id)),
                ReleaseView::of);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Say something about a shared initiative")
    public RestResponse<CommentView> postSharedInitiativeComment(@PathParam("id") UUID id, CommentForm form) {
        return comment.post(caller.get(), id, form).answer(path(id, "comments"), CommentView::of);
    }

    @GET
    @Path("/comments")
    @PermissionsAllowed("network.read")
    @Operation(summary = "List what others say")
    public Page<CommentView> listSharedInitiativeComments(@PathParam("id") UUID id, @BeanParam SourcedListParams list) {
        initiatives.get(caller.get(), id);
        return comments.page(caller.get(), list.toQuery(), Restriction.equal("sharedInitiativeId", id))
                .map(CommentView::of);
    }

    @GET
    @Path("/comments/{commentId}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read what somebody says")
    public RestResponse<CommentView> getSharedInitiativeComment(
            @PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        initiatives.get(caller.get(), id);
        return Posted.found(
                comments.one(
                        caller.get(), Restriction.equal("id", commentId), Restriction.equal("sharedInitiativeId", id)),
                CommentView::of);
    }

    private static String path(UUID id, String part) {
        return SharedInitiativeResource.PATH + "/" + id + "/" + part;
    }
}
