package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.inbox.IncomingEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose events the feed carries: which scope reads them, and who of those that have it. */
enum EventContext {
    PARTICIPANTS("participants", "participants.read", Audience.NAMED),
    INITIATIVES("initiatives", "initiatives.read", Audience.NAMED_SAVE_PUBLIC),
    HOUSING_AREAS("housing-areas", "areas.read", Audience.EVERYONE),
    NETWORK("network", "network.read", Audience.NAMED_OR_EVERYONE);

    /** Who sees an event. */
    private enum Audience {
        /** The tenants that the event names, nobody if it names none: events about people. */
        NAMED,
        /** The same, but public events that name nobody are for every tenant. */
        NAMED_SAVE_PUBLIC,
        /** Every tenant, whomever the event names. */
        EVERYONE,
        /** The tenants that the event names, every tenant if it names none. */
        NAMED_OR_EVERYONE
    }

    /** Stands for every tenant; no tenant key looks like it. */
    static final String EVERYONE = "everyone";

    static final Pattern TYPE = Pattern.compile("dk\\.opgang\\.([a-z-]+)\\.[a-z][a-z0-9-]*\\.v[1-9][0-9]*");

    /** What is told of rounds that everybody sees, and is not about people. */
    private static final Pattern PUBLIC = Pattern.compile("dk\\.opgang\\.initiatives\\.budget-[a-z-]+\\.v1");

    /** A large batch asks for the same few types a million times. */
    private static final Map<String, Optional<EventContext>> BY_TYPE = new ConcurrentHashMap<>();

    private final String name;
    private final String scope;
    private final Audience audience;

    EventContext(String name, String scope, Audience audience) {
        this.name = name;
        this.scope = scope;
        this.audience = audience;
    }

    /** The contexts whose events the caller's scopes let through, by the names that stand in the types. */
    static List<String> readableBy(Caller caller) {
        return Arrays.stream(values())
                .filter(context -> caller.has(context.scope))
                .map(context -> context.name)
                .toList();
    }

    /** The tenant keys of those who may see the event; none for an event of no known context. */
    static List<String> readersOf(IncomingEvent event) {
        return of(event.type()).map(context -> context.readers(event)).orElse(List.of());
    }

    /** The tenant key of a municipality. */
    static String municipality(String code) {
        return "municipality:" + code;
    }

    /** The tenant key of an organisation. */
    static String organisation(String cvr) {
        return "organisation:" + cvr;
    }

    /** Whether events of this type are the context's. */
    boolean owns(String type) {
        return of(type).filter(this::equals).isPresent();
    }

    private static Optional<EventContext> of(String type) {
        return BY_TYPE.computeIfAbsent(type, EventContext::parse);
    }

    private static Optional<EventContext> parse(String type) {
        Matcher form = TYPE.matcher(type);
        return form.matches()
                ? Arrays.stream(values())
                        .filter(context -> context.name.equals(form.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private List<String> readers(IncomingEvent event) {
        List<String> named = new ArrayList<>();
        event.municipalities().forEach(code -> named.add(municipality(code)));
        event.organisations().forEach(cvr -> named.add(organisation(cvr)));
        return switch (audience) {
            case NAMED -> named;
            case NAMED_SAVE_PUBLIC ->
                named.isEmpty() && PUBLIC.matcher(event.type()).matches() ? List.of(EVERYONE) : named;
            case EVERYONE -> List.of(EVERYONE);
            case NAMED_OR_EVERYONE -> named.isEmpty() ? List.of(EVERYONE) : named;
        };
    }
}
