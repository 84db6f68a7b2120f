package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import java.util.List;
import java.util.Optional;

/** Which events the scopes of a token open, for those who are asked to bring some of them. */
public final class EventScopes {

    private static final String ALL_OF = ".*";

    private EventScopes() {}

    /** The caller's scopes that open events. */
    public static List<String> of(Caller caller) {
        return EventContext.readingScopes(caller);
    }

    /** Whether the caller's scopes open events of the type, or of the context whose types are all meant: {@code dk.opgang.participants.*}. */
    public static boolean open(Caller caller, String type) {
        Optional<EventContext> context =
                type.endsWith(ALL_OF) ? EventContext.named(type.split("\\.", -1)[2]) : EventContext.of(type);
        return context.filter(known -> known.isOpenTo(caller)).isPresent();
    }

    /** Whether there are such events, or it is all of a context: each type has its schema among the contracts. */
    public static boolean exist(String type) {
        return type.endsWith(ALL_OF)
                || Thread.currentThread().getContextClassLoader().getResource("schemas/" + type + ".json") != null;
    }

    /** Whether the type is the wanted one, or one of those that are wanted together. */
    public static boolean matches(String wanted, String type) {
        return wanted.endsWith(ALL_OF)
                ? type.startsWith(wanted.substring(0, wanted.length() - 1))
                : type.equals(wanted);
    }
}
