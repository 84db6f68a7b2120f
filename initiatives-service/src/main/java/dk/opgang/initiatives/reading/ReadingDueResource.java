package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.following.CatchUp;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.ListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.Sort;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When readings are due, over HTTP. */
@Path("/v1/reading-dues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public class ReadingDueResource {

    private final CurrentCaller caller;
    private final ReadReadings read;
    private final CatchUp following;

    ReadingDueResource(CurrentCaller caller, ReadReadings read, CatchUp following) {
        this.caller = caller;
        this.read = read;
        this.following = following;
    }

    @GET
    @PermissionsAllowed("initiatives.read")
    @Operation(
            summary = "List which readings are due when, the open ones first",
            description =
                    "The days follow from the template; one that counts from a day which is not known is not there.")
    public Page<ReadingDueView> listReadingDues(@BeanParam ListParams list, @BeanParam ReadingDueFilters filters) {
        following.catchUp();
        return read.due(caller.get(), list.toQuery(Sort.NAME_ASCENDING), filters.toRestriction())
                .map(ReadingDueView::of);
    }
}
