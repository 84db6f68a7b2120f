package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.SourcedListParams;
import dk.opgang.platform.posted.Posted;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Reading lists over HTTP. */
@Path(ReadingListResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading lists")
public class ReadingListResource {

    static final String PATH = "/v1/reading-lists";

    private final CurrentCaller caller;
    private final ReadingLists lists;
    private final WriteReadingList write;

    ReadingListResource(CurrentCaller caller, ReadingLists lists, WriteReadingList write) {
        this.caller = caller;
        this.lists = lists;
        this.write = write;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(summary = "Make a reading list")
    public RestResponse<ReadingListView> postReadingList(ReadingListForm form) {
        return write.post(caller.get(), form).answer(PATH, ReadingListView::of);
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the caller's reading lists and those that are shared")
    public Page<ReadingListView> listReadingLists(@BeanParam SourcedListParams list) {
        return lists.page(caller.get(), list.toQuery()).map(ReadingListView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read a reading list")
    public RestResponse<ReadingListView> getReadingList(@PathParam("id") UUID id) {
        return Posted.found(lists.get(caller.get(), id), ReadingListView::of);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Change a reading list")
    public RestResponse<ReadingListView> updateReadingList(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MergePatch patch) {
        return Posted.found(write.patch(caller.get(), id, ifMatch, patch), ReadingListView::of);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "Take back a reading list")
    public void removeReadingList(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
