package dk.opgang.network.calendarfeed;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.idempotency.Idempotent;
import dk.opgang.platform.json.BodyTags;
import dk.opgang.platform.list.NamedListParams;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.posted.Posted;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Addresses for calendar programs over HTTP. Tags tell the body apart, since an address is read without being written. */
@Path(CalendarFeedResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network calendar")
public class CalendarFeedResource {

    static final String PATH = "/v1/network/calendar-feeds";

    private final CurrentCaller caller;
    private final CalendarFeeds feeds;
    private final WriteCalendarFeed write;
    private final BodyTags tags;

    CalendarFeedResource(CurrentCaller caller, CalendarFeeds feeds, WriteCalendarFeed write, BodyTags tags) {
        this.caller = caller;
        this.feeds = feeds;
        this.write = write;
        this.tags = tags;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("network.write")
    @Operation(
            summary = "Make a secret address for calendar programs",
            description =
                    "Calendar programs have no token: whoever knows the address reads the meetings. It is told in this answer alone.")
    public RestResponse<CalendarFeedView> postCalendarFeed(CalendarFeedForm form) {
        Posted<CalendarFeed> posted = write.post(caller.get(), form);
        RestResponse<CalendarFeedView> told = posted.answer(PATH, CalendarFeedView::of);
        // The tag is that of later answers, which do not have the address.
        return RestResponse.ResponseBuilder.create(told.getStatusInfo(), told.getEntity())
                .replaceAll(told.getHeaders())
                .tag(tags.withBody(posted.answer(PATH, CalendarFeedView::untold))
                        .getEntityTag())
                .build();
    }

    @GET
    @PermissionsAllowed("network.read")
    @Operation(summary = "List the addresses that the caller made")
    public Page<CalendarFeedView> listCalendarFeeds(@BeanParam NamedListParams list) {
        return feeds.page(caller.get(), list.toQuery()).map(CalendarFeedView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("network.read")
    @Operation(summary = "Read when an address was read last")
    public RestResponse<CalendarFeedView> getCalendarFeed(@PathParam("id") UUID id) {
        return tags.withBody(Posted.found(feeds.get(caller.get(), id), CalendarFeedView::of));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("network.write")
    @Operation(summary = "End an address; it answers 404 at once")
    public void removeCalendarFeed(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        write.remove(caller.get(), id, ifMatch);
    }
}
