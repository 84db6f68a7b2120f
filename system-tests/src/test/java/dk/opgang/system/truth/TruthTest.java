package dk.opgang.system.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgang.platform.testing.TrueToDocument;
import dk.opgang.system.TheStack;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * The document is true of every operation: whatever is asked, of what is there or not, of one's own or somebody else's, the status stands by
 * its number in the entry of the operation; headers, type and body are as told there. All ways take a minute, with
 * {@code -Dopgang.long=true}; a build asks each operation of what is its caller's own, and in one of the other ways, in turn.
 */
class TruthTest {

    private static final boolean ASKS_IN_ALL_WAYS = Boolean.getBoolean("opgang.long");
    private static final int AT_ONCE = 4;
    private static final TrueToDocument DOCUMENT = new TrueToDocument("/openapi.json");

    private final Asker asker = new Asker(TheStack.get().local());
    private final Queue<String> deviations = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<Integer, AtomicInteger> statuses = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, Integer> operations = new ConcurrentHashMap<>();

    @Test
    void every_operation_answers_as_its_entry_tells() throws Exception {
        // Given
        List<Entry> entries = Entry.of(asker.document());

        // When
        try (ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> asked = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                List<Way> ways = chosen(entry.ways().toList(), i);
                asked.add(askers.submit(() -> ways.forEach(way -> hold(entry, way))));
            }
            for (Future<?> one : asked) {
                one.get();
            }
        }

        // Then
        System.out.printf(
                "%d answers of %d operations held against their entries: %d deviations, by status %s%n",
                operations.values().stream().mapToInt(count -> count).sum(),
                operations.size(),
                deviations.size(),
                statuses);
        assertThat(deviations).isEmpty();
        assertThat(operations).hasSameSizeAs(entries).hasSizeGreaterThan(600);
        assertThat(statuses.keySet()).contains(200, 400, 401, 404, 412, 422);
        if (ASKS_IN_ALL_WAYS) {
            assertThat(statuses.keySet()).contains(403, 428);
        }
    }

    private static List<Way> chosen(List<Way> possible, int turn) {
        return ASKS_IN_ALL_WAYS || possible.size() == 1
                ? possible
                : List.of(possible.getFirst(), possible.get(1 + turn % (possible.size() - 1)));
    }

    private void hold(Entry entry, Way way) {
        HttpResponse<String> answer = asker.ask(entry, way);
        operations.merge(entry.toString(), 1, Integer::sum);
        statuses.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger()).incrementAndGet();
        String place = way + " " + entry + ": " + answer.statusCode() + " ";
        if (answer.statusCode() >= 500 || !entry.tells(answer.statusCode())) {
            deviations.add(place + answer.body());
            return;
        }
        try {
            DOCUMENT.check(entry.method(), answer);
        } catch (AssertionError untrue) {
            deviations.add(place + untrue.getMessage());
        }
    }
}
