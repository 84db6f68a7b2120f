package dk.opgang.platform.list;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a list by time, oldest first, page by page, pass over nothing that is committed behind them. The cursor tells what could be
 * seen when its page was read. If something became visible since that bears an earlier time than the cursor, the next page begins there:
 * the walk steps back and shows some items twice. Every page shows all that is committed, and a walk ends although others go on writing.
 */
@Singleton
@Unremovable
public class Walks {

    private static final String SEEN = Walks.class.getName();

    /** What bears the earliest time itself is shown; ids, which begin with milliseconds, follow the same clock. */
    private static final long MILLISECONDS_BEFORE = 1;

    private final CurrentVertxRequest requests;
    private final Instance<ChangeReach> reach;

    Walks(CurrentVertxRequest requests, Instance<ChangeReach> reach) {
        this.requests = requests;
        this.reach = reach;
    }

    /**
     * Where the page of the running request begins.
     *
     * @param cursor as {@link #marked} gave it
     */
    static @Nullable String goOn(@Nullable String cursor, Sort sort) {
        // What was seen is noted first, on the first page as well: what is committed between the two is shown twice
        // rather than never.
        Optional<ChangeReach> reach = sort.descending() || sort.isByName()
                ? Optional.empty()
                : present().flatMap(Walks::noted);
        if (cursor == null) {
            return null;
        }
        int dot = cursor.indexOf('.');
        if (dot < 0) {
            return cursor;
        }
        String place = cursor.substring(0, dot);
        return reach.flatMap(known -> known.earliestAfter(ReadSnapshot.decode(cursor.substring(dot + 1))))
                .map(earliest -> atLatest(earliest, place))
                .orElse(place);
    }

    /** The cursor of a page, together with what could be seen when it was read. */
    static @Nullable String marked(@Nullable String place) {
        return place == null
                ? null
                : present()
                        .map(walks -> walks.requests.getCurrent().<ReadSnapshot>get(SEEN))
                        .filter(seen ->
                                seen.mayBeMissingUpTo(Cursor.decode(place).at()))
                        .map(seen -> place + "." + seen.encode())
                        .orElse(place);
    }

    private Optional<ChangeReach> noted() {
        Optional<ChangeReach> present = reach.stream().findFirst();
        present.ifPresent(known -> requests.getCurrent().put(SEEN, known.seen()));
        return present;
    }

    private static String atLatest(Instant earliest, String place) {
        Cursor cursor = Cursor.decode(place);
        Instant before = earliest.minus(MILLISECONDS_BEFORE, ChronoUnit.MILLIS);
        return before.isBefore(cursor.at())
                ? new Cursor(before, firstIdOf(before), cursor.until(), null).encode()
                : place;
    }

    /** The lowest UUID of version 7 that is made in that millisecond. */
    private static UUID firstIdOf(Instant at) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    private static Optional<Walks> present() {
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Optional.empty();
        }
        return container.select(Walks.class).stream()
                .filter(walks -> walks.requests.getCurrent() != null)
                .findFirst();
    }
}
