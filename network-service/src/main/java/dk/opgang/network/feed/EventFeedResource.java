package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The event feed, page by page. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventFeedResource {

    private final CurrentCaller caller;
    private final FeedStart start;
    private final FeedPages pages;
    private final FeedCount count;
    private final FeedDiary diary;

    EventFeedResource(CurrentCaller caller, FeedStart start, FeedPages pages, FeedCount count, FeedDiary diary) {
        this.diary = diary;
        this.caller = caller;
        this.start = start;
        this.pages = pages;
        this.count = count;
    }

    @GET
    @PermissionsAllowed({
        "network.read",
        "participants.read",
        "initiatives.read",
        "areas.read",
        "exchange.read",
        "exchange.write",
        "webhooks.write"
    })
    @Operation(
            summary = "Events that the caller may see, oldest first, at least 30 days back",
            description =
                    "Each scope opens the events of its own context, those of the exchange one of the exchange. next is null when there is no further event at "
                            + "present: ask again later with the id of the last event as after.")
    @APIResponse(responseCode = "200", description = "CloudEvents 1.0 in structured JSON")
    @APIResponse(responseCode = "410", description = "Events after this point are deleted already")
    public EventPage listEvents(
            @BeanParam FeedParams params,
            @Parameter(description = FeedParams.PURPOSE) @HeaderParam("Opgang-Purpose") @Nullable String purpose) {
        String told = FeedParams.purpose(purpose);
        FeedQuery wanted = params.toQuery().continuedAt(start.after(params.start(), params.placeOfStart()));
        Caller who = caller.get();
        Long total = Boolean.TRUE.equals(params.count()) ? count.of(who, wanted) : null;
        List<FeedEntry> found = pages.read(who, wanted.withOneMore());
        boolean more = found.size() > wanted.limit();
        List<FeedEntry> shown = more ? found.subList(0, wanted.limit()) : found;
        diary.note(who, told, shown);
        String next = more ? shown.getLast().position().encode() : null;
        return new EventPage(shown.stream().map(FeedEntry::event).toList(), next, total);
    }
}
