package dk.opgang.participants.duplicate;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.http.Answers;
import dk.opgang.platform.http.OrAccepted;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.list.ListParams;
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

/** Searches for participants who were registered twice, over HTTP. */
@Path("/v1/duplicate-searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicateSearchResource {

    private final CurrentCaller caller;
    private final OrderSearch searching;

    DuplicateSearchResource(CurrentCaller caller, OrderSearch searching) {
        this.caller = caller;
        this.searching = searching;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("participants.write")
    @Operation(
            summary = "Search for participants who were registered twice",
            description =
                    "Among few participants it is made at once; otherwise it is 202 and goes on. One that is under way is answered"
                            + " again. Every night a search is made without being asked for.")
    @OrAccepted("Under way")
    public RestResponse<DuplicateSearchView> postDuplicateSearch() {
        DuplicateSearch search = searching.order(caller.get());
        String path = "/v1/duplicate-searches/" + search.id();
        DuplicateSearchView view = DuplicateSearchView.of(search);
        return search.isRunning()
                ? Answers.begun(path, view, search.version())
                : Answers.added(path, view, search.version());
    }

    @GET
    @PermissionsAllowed("participants.read")
    @Operation(summary = "List searches for duplicates")
    public Page<DuplicateSearchView> listDuplicateSearches(@BeanParam ListParams list) {
        return searching.page(caller.get(), list.toQuery()).map(DuplicateSearchView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("participants.read")
    @Operation(summary = "Read how far a search for duplicates is")
    public RestResponse<DuplicateSearchView> getDuplicateSearch(@PathParam("id") UUID id) {
        return Posted.found(searching.read(caller.get(), id), DuplicateSearchView::of);
    }
}
