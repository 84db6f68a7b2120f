package dk.opgang.platform.list;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What could be seen when a page was read, told by the transactions that had not ended then.
 *
 * @param beyond the first transaction that had not begun to write
 * @param running those before it that were writing
 */
public record Seen(long beyond, List<Long> running) {

    private static final String SEPARATOR = "-";

    public Seen {
        running = List.copyOf(running);
    }

    /** As it stands in a cursor. */
    String encode() {
        return Stream.concat(Stream.of(beyond), running.stream())
                .map(String::valueOf)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Reads what {@link #encode} wrote; anything else is the client's fault at {@code ?cursor}. */
    static Seen decode(String text) {
        try {
            List<Long> numbers =
                    Arrays.stream(text.split(SEPARATOR, -1)).map(Long::valueOf).toList();
            return new Seen(numbers.getFirst(), numbers.subList(1, numbers.size()));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
