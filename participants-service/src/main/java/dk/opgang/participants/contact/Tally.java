package dk.opgang.participants.contact;

import org.jspecify.annotations.Nullable;

/**
 * Contacts of one value of what they are counted by.
 *
 * @param key the value; null for contacts without one, or with one that the caller may not read
 * @param persons how many participants they were with
 */
public record Tally(@Nullable String key, long attended, long noShows, long cancelled, long persons) {

    static Tally of(Object[] row) {
        return new Tally((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    /** The two together, which have no participant in common. */
    public Tally and(Tally other) {
        return new Tally(
                key,
                attended + other.attended,
                noShows + other.noShows,
                cancelled + other.cancelled,
                persons + other.persons);
    }

    public long contacts() {
        return attended + noShows + cancelled;
    }
}
