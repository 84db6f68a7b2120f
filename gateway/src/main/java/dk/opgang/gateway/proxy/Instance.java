package dk.opgang.gateway.proxy;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** One of the processes that a service runs in. */
final class Instance {

    private final URI address;
    private final Circuit circuit = new Circuit();
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean ready = true;

    Instance(URI address) {
        this.address = address;
    }

    URI address() {
        return address;
    }

    Circuit circuit() {
        return circuit;
    }

    boolean isReady() {
        return ready;
    }

    void isReady(boolean found) {
        ready = found;
    }

    /** Requests that it works on for this gateway. */
    int open() {
        return open.get();
    }

    void begin() {
        open.incrementAndGet();
        circuit.begin();
    }

    /**
     * A request has ended.
     *
     * @param reached whether the way to it and back was there
     */
    void end(boolean reached) {
        open.decrementAndGet();
        circuit.end(System.nanoTime(), reached);
    }
}
