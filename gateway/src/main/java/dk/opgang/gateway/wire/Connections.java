package dk.opgang.gateway.wire;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections are open, in all and from each address. */
final class Connections {

    private final int most;
    private final int mostPerAddress;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<Object, Integer> byAddress = new ConcurrentHashMap<>();

    Connections(int most, int mostPerAddress) {
        this.most = most;
        this.mostPerAddress = mostPerAddress;
    }

    /** Counts a new connection until it is closed; false if there is no room for it. */
    boolean admits(Channel channel) {
        Object address = channel.remoteAddress() instanceof InetSocketAddress inet ? inet.getAddress() : "local";
        int all = open.incrementAndGet();
        int same = byAddress.merge(address, 1, Integer::sum);
        channel.closeFuture().addListener(closed -> {
            open.decrementAndGet();
            byAddress.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
        });
        return all <= most && same <= mostPerAddress;
    }
}
