package dk.opgang.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Requests in a window of which all gateways together give as many as one alone would. */
final class SharedRequests implements Limit {

    private static final int MOST_KEYS = 100_000;

    private final Quota quota;
    private final SharedStore store;
    private final LongSupplier clock;
    private final LoadingCache<String, Account> accounts;

    /** @param clock nanoseconds from any beginning, as {@link System#nanoTime} */
    SharedRequests(Quota quota, int instances, SharedStore store, LongSupplier clock) {
        this.quota = quota;
        this.store = store;
        this.clock = clock;
        // Nobody touched it for a window: all of it is back, unless others know better, and they are asked then.
        this.accounts = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(quota.window().multipliedBy(2))
                .build(key -> new Account(AccountId.of(quota.policy(), key), quota, instances, clock.getAsLong()));
        store.keepAccounts(() -> accounts.asMap().values().stream().filter(Account::hasToBeTold));
    }

    @Override
    public String policy() {
        return quota.text();
    }

    @Override
    public @Nullable CompletableFuture<Void> waitFor(String key, int amount) {
        Account account = accounts.get(key);
        CompletableFuture<Void> told = account.waitFor(amount, clock.getAsLong(), store.isUp());
        if (told != null) {
            store.tell(account);
        }
        return told;
    }

    @Override
    public Taken take(String key, int amount) {
        Account account = accounts.get(key);
        long now = clock.getAsLong();
        boolean shared = store.isUp();
        boolean taken = account.take(amount, now, shared);
        store.tell(account);
        Account.Left left = account.left(now, shared);
        long whole = (long) Math.floor(left.requests());
        long more = whole >= quota.requests() ? 1 : left.secondsUntil(whole + 1.0);
        return new Taken(taken, state(whole) + ";t=" + more, taken ? more : Math.max(more, left.secondsUntil(amount)));
    }

    @Override
    public Taken look(String key) {
        Account.Left left = accounts.get(key).left(clock.getAsLong(), store.isUp());
        return new Taken(false, state((long) Math.floor(left.requests())), 1);
    }

    @Override
    public void giveBack(String key, int amount) {
        accounts.get(key).giveBack(amount);
    }

    @Override
    public void end(String key) {
        // What was asked for was asked for, however long it took.
    }

    private String state(long left) {
        return "\"" + quota.policy() + "\";r=" + Math.max(0, left);
    }
}
