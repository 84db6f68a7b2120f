package dk.opgang.gateway.limit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * What one client may have open at the same time at all gateways together. What is open elsewhere is known a moment later: each gateway
 * can let in what comes at the very same time.
 */
final class SharedAtOnce implements Limit {

    private final String name;
    private final int quota;
    private final int part;
    private final SharedStore store;
    private final LongSupplier clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    SharedAtOnce(String name, int quota, int instances, SharedStore store, LongSupplier clock) {
        this.name = name;
        this.quota = quota;
        this.part = Math.max(1, quota / instances);
        this.store = store;
        this.clock = clock;
        store.keepTelling(
                () -> held.values().stream().filter(one -> one.open() > 0).toList());
    }

    @Override
    public String policy() {
        return "\"" + name + "\";q=" + quota + ";qu=\"concurrent-requests\"";
    }

    @Override
    public Taken take(String key, int amount) {
        long now = clock.getAsLong();
        boolean[] allowed = {false};
        Held one = held.compute(key, (same, before) -> {
            Held known = before == null ? new Held(AccountId.of(name, key)) : before;
            allowed[0] = known.take(most(), now);
            return known;
        });
        // Also if there was none left: what is open elsewhere may have ended since.
        store.tell(one);
        return new Taken(allowed[0], state(one.all(now)), 1);
    }

    @Override
    public Taken look(String key) {
        Held one = held.get(key);
        return new Taken(false, state(one == null ? 0 : one.all(clock.getAsLong())), 1);
    }

    @Override
    public void giveBack(String key, int amount) {
        held.computeIfPresent(key, (same, one) -> {
            one.giveBack();
            store.tell(one);
            return one.open() == 0 ? null : one;
        });
    }

    @Override
    public void end(String key) {
        giveBack(key, 1);
    }

    private int most() {
        return store.isUp() ? quota : part;
    }

    private String state(int now) {
        return "\"" + name + "\";r=" + Math.max(0, quota - now);
    }
}
