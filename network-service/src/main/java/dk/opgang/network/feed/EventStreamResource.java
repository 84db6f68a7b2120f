package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The event feed as it happens, for front ends: server-sent events. */
@Path("/v1/events/stream")
@Tag(name = "Events")
public class EventStreamResource {

    private final CurrentCaller caller;
    private final JsonWebToken token;
    private final FeedStart start;
    private final EventStreams streams;
    private final BusinessClock clock;

    EventStreamResource(
            CurrentCaller caller, JsonWebToken token, FeedStart start, EventStreams streams, BusinessClock clock) {
        this.caller = caller;
        this.token = token;
        this.start = start;
        this.streams = streams;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
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
            summary = "Events that the caller may see, from now on or after Last-Event-ID",
            description = "Ends with the access token: connect again with a new one.")
    @APIResponse(
            responseCode = "200",
            description = "Each event's data is a CloudEvent in structured JSON, its id the id of the event",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    @APIResponse(responseCode = "410", description = "Events after Last-Event-ID are deleted already")
    public void streamEvents(
            @Parameter(description = "The id of the last event that the reader has; from now on if missing")
                    @HeaderParam("Last-Event-ID")
                    String lastEventId,
            @Parameter(description = "Types, separated by commas; all if missing") @QueryParam("types") String types,
            @Parameter(description = FeedParams.SUBJECT) @QueryParam("subject") @Nullable UUID subject,
            @Parameter(description = FeedParams.PURPOSE) @HeaderParam("Opgang-Purpose") @Nullable String purpose,
            @Context SseEventSink sink,
            @Context Sse sse) {
        String told = FeedParams.purpose(purpose);
        Faults faults = new Faults();
        List<String> chosen = FeedParams.types(types, faults);
        faults.throwIfAny();
        Caller who = caller.get();
        FeedPosition after =
                lastEventId == null ? FeedPosition.at(clock.now()) : start.after(lastEventId, "header:Last-Event-ID");
        FeedQuery query = new FeedQuery(after, null, subject, chosen, ListQuery.DEFAULT_LIMIT);
        streams.open(new FeedReader(who, told), Instant.ofEpochSecond(token.getExpirationTime()), query, sink, sse);
    }
}
