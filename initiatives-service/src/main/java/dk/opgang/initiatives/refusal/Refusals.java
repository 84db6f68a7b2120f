package dk.opgang.initiatives.refusal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How often a poster was refused today without being told why, by participant: before, and while something is checked. The rows of a
 * batch count like as many requests.
 */
public final class Refusals {

    private final Map<UUID, Integer> before;
    private final int most;
    private final Map<UUID, Integer> added = new LinkedHashMap<>();
    private final Map<UUID, String> municipalities = new HashMap<>();

    /** @param most how many a day there may be of one participant */
    Refusals(Map<UUID, Integer> before, int most) {
        this.before = before;
        this.most = most;
    }

    /** Whether there were so many of the participant that nothing is checked any longer. */
    public boolean isExhausted(UUID participant) {
        return before.getOrDefault(participant, 0) + added.getOrDefault(participant, 0) >= most;
    }

    /** One more of the participant. */
    public void add(UUID participant, String municipality) {
        added.merge(participant, 1, Integer::sum);
        municipalities.put(participant, municipality);
    }

    Map<UUID, Integer> added() {
        return added;
    }

    Map<UUID, String> municipalities() {
        return municipalities;
    }
}
