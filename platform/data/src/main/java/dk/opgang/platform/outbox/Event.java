package dk.opgang.platform.outbox;

import java.util.Set;
import java.util.UUID;

/**
 * A fact that a service publishes: a record whose components are the event's data. It holds no personal data. Components are
 * written as JSON with every null; annotate the record with {@code @JsonInclude(NON_NULL)} to leave them out.
 */
public interface Event {

    /** The type with its version, such as {@code dk.opgang.things.thing-made.v1}; its JSON Schema has the same name. */
    String type();

    /** The id of the resource to which it happened. Events of one resource arrive in the order of their commits. */
    UUID aggregateId();

    /** The codes of the municipalities that may see the event in the feed. */
    default Set<String> municipalities() {
        return Set.of();
    }

    /** The CVR numbers of the organisations that may see the event in the feed. */
    default Set<String> organisations() {
        return Set.of();
    }
}
