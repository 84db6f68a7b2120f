package dk.opgang.network.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.caller.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams that wait for the same are read together, and each shows what comes after its own position, once. */
class StreamGroupTest {

    private static final String HERE = "municipality:615";
    private static final int PLENTY = 100;
    private static final FeedQuery ALL = new FeedQuery(FeedPosition.BEGINNING, null, null, List.of(), 50);

    private final FeedSignal signal = new FeedSignal(null);
    private final Feed feed = new Feed();
    private int share = PLENTY;
    private final StreamGroups groups =
            new StreamGroups(new StreamGroup.Service(feed, signal, Runnable::run, () -> share, () -> Instant.EPOCH));

    /** Events of one municipality at these positions, as the database would find them. */
    private static final class Feed extends StreamReads {

        private final TreeMap<Long, FeedEntry> entries = new TreeMap<>();
        private final List<Integer> streamsOfReads = new ArrayList<>();
        private boolean isBroken;

        private Feed() {
            super(null, null, null);
        }

        @Override
        Found read(StreamQuestion question, List<EventStream> streams, int most) {
            if (isBroken) {
                throw new IllegalStateException("The feed could not be read");
            }
            streamsOfReads.add(streams.size());
            long first = streams.stream()
                    .mapToLong(stream -> stream.position().micros())
                    .min()
                    .orElseThrow();
            List<FeedEntry> page =
                    entries.tailMap(first, false).values().stream().limit(most).toList();
            return Found.of(page, most, streams);
        }
    }

    private void recorded(long... positions) {
        for (long position : positions) {
            CloudEvent event =
                    CloudEvent.of(id(position), "/opgang", "any", UUID.randomUUID(), Instant.EPOCH, null, "{}");
            feed.entries.put(position, new FeedEntry(new FeedPosition(position), event, null, null, false, null));
            signal.tell(Map.of(HERE, position), position);
        }
    }

    private static UUID id(long position) {
        return new UUID(0, position);
    }

    private static List<String> ids(long... positions) {
        return LongStream.of(positions).mapToObj(it -> id(it).toString()).toList();
    }

    private Listener listener(String municipality, long position) {
        return opened(new Listener(), municipality, position);
    }

    private Listener opened(Listener listener, String municipality, long position) {
        Caller caller = caller("somebody", "front-end", municipality, "participants.read");
        groups.add(StreamQuestion.of(caller, ALL), listener.stream(new FeedReader(caller, "case-handling"), position));
        return listener;
    }

    private static Caller caller(String person, String client, String municipality, String scope) {
        return new Caller(person, client, new Tenant.Municipality(municipality), Set.of(scope));
    }

    @Test
    void oneReadIsForAllWhereverTheyStand() {
        // Given
        List<Listener> listeners = List.of(listener("615", 0), listener("615", 5), listener("615", 12));
        feed.streamsOfReads.clear();
        recorded(3, 7, 12);

        // When
        groups.wake(Set.of(HERE));

        // Then
        assertEquals(List.of(3), feed.streamsOfReads);
        assertEquals(
                List.of(ids(3, 7, 12), ids(7, 12), ids()),
                listeners.stream().map(Listener::ids).toList());
    }

    @Test
    void whoStandsBehindTheEndOfAPageIsReadOnce() {
        // Given
        share = 2;
        Listener far = listener("615", 0);
        Listener near = listener("615", 9);
        recorded(1, 2, 3, 12, 13);

        // When
        groups.wake(Set.of(HERE));

        // Then
        assertEquals(ids(1, 2, 3, 12, 13), far.ids());
        assertEquals(ids(12, 13), near.ids());
    }

    @Test
    void whoIsSlowKeepsNobodyWaitingAndMissesNothing() {
        // Given
        Listener slow = opened(new Listener().slow(), "615", 0);
        Listener quick = listener("615", 0);
        recorded(1);
        groups.wake(Set.of(HERE));
        recorded(2);
        groups.wake(Set.of(HERE));
        List<String> hadBySlow = List.copyOf(slow.ids());
        List<String> hadByQuick = List.copyOf(quick.ids());

        // When
        slow.take();

        // Then
        assertEquals(ids(1), hadBySlow);
        assertEquals(ids(1, 2), hadByQuick);
        assertEquals(ids(1, 2), slow.ids());
    }

    @Test
    void whatWasReadAlreadyIsNotReadAgain() {
        // Given
        listener("615", 0);
        recorded(1);
        groups.wake(Set.of(HERE));
        feed.streamsOfReads.clear();

        // When
        groups.wake(Set.of(HERE));

        // Then
        assertEquals(List.of(), feed.streamsOfReads);
    }

    @ParameterizedTest
    @CsvSource({"municipality:253, 0", "municipality:615, 1", "everyone, 2"})
    void whatConcernsOthersIsNotRead(String reader, int reads) {
        // Given
        listener("615", 0);
        listener("851", 0);
        feed.streamsOfReads.clear();
        signal.tell(Map.of(reader, 1L), 1);

        // When
        groups.wake(Set.of(reader));

        // Then
        assertEquals(reads, feed.streamsOfReads.size());
    }

    @Test
    void streamsEndIfTheyCannotBeRead() {
        // Given
        Listener listener = listener("615", 0);
        Listener other = listener("851", 0);
        recorded(1);
        feed.isBroken = true;

        // When
        groups.wake(Set.of(HERE));

        // Then
        assertTrue(listener.isClosed());
        assertFalse(other.isClosed());
    }

    @ParameterizedTest
    @CsvSource({
        "another, front-end, 615, participants.read, b;a, true",
        "somebody, another, 615, participants.read, a;b, false",
        "somebody, front-end, 253, participants.read, a;b, false",
        "somebody, front-end, 615, network.read, a;b, false",
        "somebody, front-end, 615, participants.read, a, false"
    })
    void onlyThoseAreReadTogetherWhoSeeTheSame(
            String person, String client, String municipality, String scope, String types, boolean isTogether) {
        // Given
        StreamQuestion question =
                StreamQuestion.of(caller("somebody", "front-end", "615", "participants.read"), typed("a", "b"));

        // When
        StreamQuestion other =
                StreamQuestion.of(caller(person, client, municipality, scope), typed(types.split(";", -1)));

        // Then
        assertEquals(isTogether, question.equals(other));
    }

    private static FeedQuery typed(String... types) {
        return new FeedQuery(new FeedPosition(types.length), null, null, List.of(types), 50);
    }
}
