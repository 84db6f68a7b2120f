package dk.opgang.network.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The feed for those who bring events to its readers: through the same filter and into the same access log as its pages. */
@Singleton
public class FeedAccess {

    private static final String END = "select last from feed_position";
    private static final String READERS = """
            select reader, max(position) from feed_events, unnest(readers) as reader
            where position > ? and position <= ? group by reader""";

    private final FeedPages pages;
    private final FeedDiary diary;
    private final FeedSignal signal;
    private final FeedConfig config;
    private final BusinessClock clock;
    private final AgroalDataSource database;
    private final ObjectMapper json;

    FeedAccess(
            FeedPages pages,
            FeedDiary diary,
            FeedSignal signal,
            FeedConfig config,
            BusinessClock clock,
            AgroalDataSource database,
            ObjectMapper json) {
        this.pages = pages;
        this.diary = diary;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
        this.database = database;
        this.json = json;
    }

    /** The position of the instant. */
    public static long positionOf(Instant at) {
        return FeedPosition.at(at).micros();
    }

    /** The instant before which events are not kept. */
    public Instant keptSince() {
        return clock.now().minus(Duration.ofDays(config.keptDays()));
    }

    /** Has the listener called whenever events were recorded; it takes no time. */
    public void onRecorded(Runnable listener) {
        signal.addListener(_ -> listener.run());
    }

    /** The position up to which everything is recorded that will ever be; to be called as the system. */
    public static long end(Connection connection) throws SQLException {
        return Sql.one(connection, END, row -> row.getLong(1));
    }

    /** The tenant keys of those who are named in events between the two positions, among them perhaps {@link #isForEveryone}; as the system. */
    public Set<String> readersBetween(long after, long upTo) {
        return lastBetween(after, upTo).keySet();
    }

    /** The same, each with the position of the last event. */
    Map<String, Long> lastBetween(long after, long upTo) {
        return Sql.map(database, READERS, row -> row.getString(1), row -> row.getLong(2), after, upTo);
    }

    /** Whether the readers are all. */
    public static boolean isForEveryone(Collection<String> readers) {
        return readers.contains(EventContext.EVERYONE);
    }

    /** The next events that the caller may see, told to nobody yet. */
    public List<FeedItem> after(Caller caller, long position, @Nullable Instant since, int most) {
        FeedQuery query = new FeedQuery(new FeedPosition(position), since, null, List.of(), most);
        return pages.read(caller, query).stream()
                .map(entry -> item(caller, entry))
                .toList();
    }

    /** Those of the events at these positions that the caller may see now. They are shown to it: the access log says so; in a transaction. */
    public List<FeedItem> show(Caller caller, Collection<Long> positions) {
        List<FeedEntry> shown = pages.at(caller, positions);
        diary.note(caller, FeedParams.EVERYDAY, shown);
        return shown.stream().map(entry -> item(caller, entry)).toList();
    }

    private FeedItem item(Caller caller, FeedEntry entry) {
        CloudEvent event = entry.event();
        return new FeedItem(
                entry.position().micros(),
                event.id(),
                event.type(),
                event.subject(),
                written(event),
                event.data(),
                entry.participant(),
                isController(caller, entry) ? null : entry.participant());
    }

    private static boolean isController(Caller caller, FeedEntry entry) {
        return Objects.equals(caller.municipality().orElse(null), entry.controller());
    }

    /** An event that is in no feed, in the same form. */
    public String write(UUID id, String source, String type, UUID subject, Instant time, String data) {
        return written(CloudEvent.of(id, source, type, subject, time, null, data));
    }

    private String written(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event of the feed cannot be written", e);
        }
    }
}
