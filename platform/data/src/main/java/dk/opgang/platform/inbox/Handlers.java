package dk.opgang.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** All handlers of the service. */
@Singleton
class Handlers {

    private final List<EventHandler> all;

    Handlers(@All List<EventHandler> all) {
        this.all = all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether any handler takes events of the type in. */
    boolean want(String type) {
        return all.stream().anyMatch(handler -> wants(handler, type));
    }

    /** Whether a handler that takes events of the type in relies on the inbox to give it each event once. */
    boolean relyOnMemory(String type) {
        return all.stream().anyMatch(handler -> wants(handler, type) && !handler.recognisesRepeats());
    }

    /** Gives each handler what it takes in, in order. */
    void handle(List<IncomingEvent> events) {
        for (EventHandler handler : all) {
            List<IncomingEvent> own = events.stream()
                    .filter(event -> wants(handler, event.type()))
                    .toList();
            if (!own.isEmpty()) {
                handler.handle(own);
            }
        }
    }

    /** The tables that a rebuild fills again. */
    List<String> projections() {
        return all.stream()
                .flatMap(handler -> handler.projections().stream())
                .distinct()
                .toList();
    }

    private static boolean wants(EventHandler handler, String type) {
        Set<String> types = handler.types();
        return types.contains(type) || types.contains(EventHandler.EVERY_TYPE);
    }
}
