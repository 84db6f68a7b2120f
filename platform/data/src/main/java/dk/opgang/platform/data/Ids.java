package dk.opgang.platform.data;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids: UUID version 7 (RFC 9562), made by the application so that inserts stay local in the index. Within one process they
 * grow strictly: the order of ids is the order of making.
 */
public final class Ids {

    /** In the order of their texts, without writing those; {@link UUID} compares its halves as numbers with a sign. */
    public static final Comparator<UUID> AS_WRITTEN = (one, other) -> {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first != 0
                ? first
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Milliseconds times 4096 plus a counter, so that 4096 ids fit into one millisecond and more borrow from the next. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** The next id. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = (tick >>> 12) << 16 | 0x7000L | tick & 0xFFFL;
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
