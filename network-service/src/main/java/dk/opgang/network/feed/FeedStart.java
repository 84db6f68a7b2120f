package dk.opgang.network.feed;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.list.CursorSeal;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a reader goes on: after the {@code next} of a page or after the id of an event. */
@Singleton
class FeedStart {

    private static final Pattern EVENT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final FeedPages pages;
    private final FeedConfig config;
    private final BusinessClock clock;

    FeedStart(FeedPages pages, FeedConfig config, BusinessClock clock) {
        this.pages = pages;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The position after which the reader goes on.
     *
     * @param place the name of the parameter, for the fault
     * @throws ProblemException 400 if it is neither; 410 if it lies before the events that are kept, since some would be missed
     */
    FeedPosition after(@Nullable String after, String place) {
        if (after == null) {
            return FeedPosition.BEGINNING;
        }
        Instant oldest = clock.now().minus(Duration.ofDays(config.keptDays()));
        Optional<FeedPosition> position = EVENT_ID.matcher(after).matches()
                ? afterEvent(UUID.fromString(after), oldest)
                : CursorSeal.opened(after).flatMap(FeedPosition::decode);
        FeedPosition found = position.orElseThrow(() -> unknown(place));
        if (found.isBefore(oldest)) {
            throw new ProblemException(FeedProblem.EVENTS_EXPIRED);
        }
        return found;
    }

    private Optional<FeedPosition> afterEvent(UUID id, Instant oldest) {
        return pages.find(id).or(() -> Optional.of(madeAt(id))
                .filter(made -> id.version() == 7 && made.isBefore(oldest))
                .map(FeedPosition::at));
    }

    /** When a UUID of version 7 was made: its first 48 bits are milliseconds. */
    private static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    private static ProblemException unknown(String place) {
        return new ProblemException(
                CommonProblem.MALFORMED_REQUEST, List.of(NetworkFault.EVENT_INVALID_CURSOR.at(place)));
    }
}
