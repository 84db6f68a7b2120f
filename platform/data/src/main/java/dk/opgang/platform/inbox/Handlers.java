package dk.opgang.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** All handlers of the service. */
@Singleton
class Handlers {

    private final List<Taking> all;

    Handlers(@All List<EventHandler> all) {
        this.all = all.stream().map(Taking::of).toList();
    }

    /**
     * A handler with the types that it takes in. It is asked for them once: every message of every topic is held against them.
     *
     * @param every whether it takes in all types, known or not
     */
    private record Taking(EventHandler handler, Set<String> types, boolean every) {

        static Taking of(EventHandler handler) {
            Set<String> types = Set.copyOf(handler.types());
            return new Taking(handler, types, types.contains(EventHandler.EVERY_TYPE));
        }

        boolean wants(String type) {
            return every || types.contains(type);
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether any handler takes events of the type in. */
    boolean want(String type) {
        return all.stream().anyMatch(taking -> taking.wants(type));
    }

    /** Whether a handler that takes events of the type in relies on the inbox to give it each event once. */
    boolean relyOnMemory(String type) {
        return all.stream()
                .anyMatch(taking -> taking.wants(type) && !taking.handler().recognisesRepeats());
    }

    /** Gives each handler what it takes in, in order. */
    void handle(List<IncomingEvent> events) {
        for (Taking taking : all) {
            List<IncomingEvent> own =
                    events.stream().filter(event -> taking.wants(event.type())).toList();
            if (!own.isEmpty()) {
                taking.handler().handle(own);
            }
        }
    }

    /** The tables that a rebuild fills again. */
    List<String> projections() {
        return all.stream()
                .flatMap(taking -> taking.handler().projections().stream())
                .distinct()
                .toList();
    }
}
