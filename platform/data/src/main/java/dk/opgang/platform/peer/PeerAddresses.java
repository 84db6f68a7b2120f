package dk.opgang.platform.peer;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The addresses of one service: asked in turn, and one that failed is left out for a while as long as there is another. */
final class PeerAddresses {

    private static final long LEFT_OUT_NANOS = Duration.ofSeconds(2).toNanos();

    private final List<Address> all;
    private final AtomicInteger turn = new AtomicInteger();

    PeerAddresses(List<URI> addresses) {
        this.all = addresses.stream().map(Address::new).toList();
    }

    /**
     * Whose turn it is at this time, as of {@link System#nanoTime()}.
     *
     * @param tried those that the same question was asked at in vain
     */
    Address next(Set<Address> tried, long now) {
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get((first + i) % all.size()))
                .min(Comparator.comparing((Address address) -> tried.contains(address))
                        .thenComparing(address -> address.isLeftOut(now)))
                .orElseThrow();
    }

    /** Whether there is one at which the question was not asked. */
    boolean hasMore(Set<Address> tried) {
        return tried.size() < all.size();
    }

    /** One of them. */
    static final class Address {

        private final String root;
        private volatile long failedAt;
        private volatile boolean failed;

        Address(URI address) {
            this.root = address.toString().replaceAll("/+$", "");
        }

        /** The same path and query here. */
        URI of(URI asked) {
            String path = asked.getRawPath() == null ? "" : asked.getRawPath();
            return URI.create(root + path + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
        }

        void failed(long now) {
            failedAt = now;
            failed = true;
        }

        private boolean isLeftOut(long now) {
            return failed && now - failedAt < LEFT_OUT_NANOS;
        }
    }
}
