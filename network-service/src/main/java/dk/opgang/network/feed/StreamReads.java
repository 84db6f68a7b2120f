package dk.opgang.network.feed;

import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the feed once for all streams of one question, with the eyes that all of them have. */
@Singleton
class StreamReads {

    private final FeedPages pages;
    private final FeedDiary diary;
    private final SystemCalls calls;

    StreamReads(FeedPages pages, FeedDiary diary, SystemCalls calls) {
        this.pages = pages;
        this.diary = diary;
        this.calls = calls;
    }

    /**
     * What was read for some streams.
     *
     * @param page events in their order, from after the position of whichever of the streams is furthest behind
     * @param isWhole whether there are no others
     * @param streams by the place in the page of the first event after their position; its end if there is none
     */
    record Found(List<FeedEntry> page, boolean isWhole, NavigableMap<Integer, List<EventStream>> streams) {

        /** @param most events that the page might have had */
        static Found of(List<FeedEntry> page, int most, List<EventStream> streams) {
            return new Found(
                    page,
                    page.size() < most,
                    streams.stream()
                            .collect(Collectors.groupingBy(
                                    stream -> placeAfter(page, stream.position()), TreeMap::new, Collectors.toList())));
        }

        private static int placeAfter(List<FeedEntry> page, FeedPosition position) {
            int place = 0;
            while (place < page.size() && page.get(place).position().micros() <= position.micros()) {
                place++;
            }
            return place;
        }

        /** What streams show for which the page begins at that place. */
        List<FeedEntry> from(int place) {
            return page.subList(place, page.size());
        }
    }

    /**
     * The next events that these streams may show now. What each shows is in the access log when this returns.
     *
     * @param most events at the most
     */
    Found read(StreamQuestion question, List<EventStream> streams, int most) {
        return calls.as(question.eyes(), () -> QuarkusTransaction.requiringNew().call(() -> {
            Found found = find(question, streams, most);
            for (Map.Entry<Integer, List<EventStream>> some : found.streams().entrySet()) {
                List<FeedReader> readers =
                        some.getValue().stream().map(EventStream::reader).toList();
                diary.note(readers, found.from(some.getKey()));
            }
            return found;
        }));
    }

    private Found find(StreamQuestion question, List<EventStream> streams, int most) {
        FeedPosition first = streams.stream()
                .map(EventStream::position)
                .min(Comparator.comparingLong(FeedPosition::micros))
                .orElseThrow();
        List<FeedEntry> page =
                pages.read(question.eyes(), question.asked().continuedAt(first).upTo(most));
        return Found.of(page, most, streams);
    }
}
