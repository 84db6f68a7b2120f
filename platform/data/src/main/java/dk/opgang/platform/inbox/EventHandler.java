package dk.opgang.platform.inbox;

import java.util.List;
import java.util.Set;

/**
 * Takes in events of other services. A {@code @Singleton} bean; the inbox calls it with what one poll brought, in order, in one
 * transaction as the system caller, each event once.
 */
public interface EventHandler {

    /** In {@link #types()}: every type. */
    String EVERY_TYPE = "*";

    /** The types that it takes in, such as {@code dk.opgang.things.thing-made.v1}. */
    Set<String> types();

    /** Takes the events in. If it throws, nothing of the transaction stays; the events come again one by one. */
    void handle(List<IncomingEvent> events);

    /**
     * Whether it knows by itself, inside the transaction, which events it has handled before. The inbox then need not remember those that
     * only such handlers take in; after a crash they come twice.
     */
    default boolean recognisesRepeats() {
        return false;
    }

    /**
     * The tables that it fills from nothing but events: a rebuild empties them, in the order of this list, and fills them again.
     * Every handler then gets all events once more, so what it does besides must bear repetition.
     */
    default List<String> projections() {
        return List.of();
    }
}
