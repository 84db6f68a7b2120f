package dk.opgang.platform.inbox;

import java.util.List;
import java.util.Set;

/**
 * Takes in events of other services. A {@code @Singleton} bean; the inbox calls it with what one poll brought, in order, in one
 * transaction as the system caller, each event once.
 */
public interface EventHandler {

    /** Stands in {@link #types()} for every type. */
    String EVERY_TYPE = "*";

    /** The types that it takes in, such as {@code dk.opgang.things.thing-made.v1}. */
    Set<String> types();

    /** Takes the events in. If it throws, nothing of the transaction stays; the events come again one by one. */
    void handle(List<IncomingEvent> events);

    /**
     * Whether the handler finds out by itself, in the transaction, which events it has handled before. The inbox does not record the ids of
     * events that only such handlers take in, so that after a crash they come twice.
     */
    default boolean recognisesRepeats() {
        return false;
    }

    /**
     * The tables that the handler fills from events alone. A rebuild empties them, in the order of this list, and gives every handler all
     * events again, so whatever else a handler does must be right when it is done twice.
     */
    default List<String> projections() {
        return List.of();
    }
}
