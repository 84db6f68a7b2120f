package dk.opgang.platform.operation;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import sun.misc.Signal;

/**
 * A process that is told to stop, and does, ends with 0. Java would say 143 and mean the signal, which whoever watches takes for a
 * failure, and could not tell from a process that was killed on its way.
 */
@ApplicationScoped
class OrderlyEnd {

    private static final String TERMINATE = "TERM";

    void begin(@Observes StartupEvent started) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            Signal.handle(new Signal(TERMINATE), signal -> System.exit(0));
        }
    }
}
