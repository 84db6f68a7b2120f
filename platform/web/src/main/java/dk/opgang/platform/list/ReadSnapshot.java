package dk.opgang.platform.list;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could be seen when a page was read, told by the transactions that had not ended then.
 *
 * @param beyond the first transaction that had not begun to write
 * @param running those before it that were writing
 * @param open when the first of all that had begun and not ended then began, whether it writes or not; in no cursor
 */
public record ReadSnapshot(long beyond, List<Long> running, Instant open) {

    private static final String SEPARATOR = "-";

    /** Times are given by the services, and the beginning of a transaction by the database. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    public ReadSnapshot {
        running = List.copyOf(running);
    }

    /**
     * Whether something that was not seen may bear a time up to this one. It does not if all that was open began later: what begins
     * afterwards bears later times still. The cursor of such a place needs no mark, and the pages of a list at rest stay the same.
     */
    boolean mayBeMissingUpTo(Instant place) {
        return !place.isBefore(open.minus(CLOCKS_APART));
    }

    /** As it stands in a cursor. */
    String encode() {
        return Stream.concat(Stream.of(beyond), running.stream())
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Reads what {@link #encode} wrote; anything else is the client's fault at {@code ?cursor}. */
    static ReadSnapshot decode(String text) {
        try {
            List<Long> numbers =
                    Arrays.stream(text.split(SEPARATOR, -1)).map(Long::valueOf).toList();
            return new ReadSnapshot(numbers.getFirst(), numbers.subList(1, numbers.size()), Instant.MIN);
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
