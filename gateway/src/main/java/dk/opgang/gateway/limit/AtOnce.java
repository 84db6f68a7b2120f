package dk.opgang.gateway.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one client may have open at the same time. */
final class AtOnce implements Limit {

    private final String name;
    private final int quota;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    AtOnce(String name, int quota) {
        this.name = name;
        this.quota = quota;
    }

    @Override
    public String policy() {
        return "\"" + name + "\";q=" + quota + ";qu=\"concurrent-requests\"";
    }

    @Override
    public Taken take(String key, int amount) {
        boolean[] allowed = {false};
        int now = open.compute(key, (same, count) -> {
            int before = count == null ? 0 : count;
            allowed[0] = before < quota;
            return allowed[0] ? before + 1 : before;
        });
        return new Taken(allowed[0], state(now), 1);
    }

    @Override
    public Taken look(String key) {
        return new Taken(false, state(open.getOrDefault(key, 0)), 1);
    }

    @Override
    public void giveBack(String key, int amount) {
        open.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public void end(String key) {
        giveBack(key, 1);
    }

    private String state(int now) {
        return "\"" + name + "\";r=" + Math.max(0, quota - now);
    }
}
