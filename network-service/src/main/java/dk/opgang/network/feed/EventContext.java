package dk.opgang.network.feed;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.inbox.IncomingEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose events the feed carries: which scopes read them, and who of those that have one. Most are the events of a service; of the network's
 * own some are apart. The database knows them by the same names, see {@code network_feed_part}.
 */
enum EventContext {
    PARTICIPANTS("participants", Audience.NAMED, "participants.read"),
    INITIATIVES("initiatives", Audience.NAMED_SAVE_PUBLIC, "initiatives.read"),
    HOUSING_AREAS("housing-areas", Audience.EVERYONE, "areas.read"),
    NETWORK("network", Audience.NAMED_OR_EVERYONE, "network.read"),
    /** What municipalities and organisations agree on with each other. */
    EXCHANGE("exchange", Audience.NAMED_OR_EVERYONE, "exchange.read", "exchange.write"),
    /** What the owner of a webhook is told of it. */
    WEBHOOKS("webhooks", Audience.NAMED, "webhooks.write");

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

    static final Pattern TYPE = Pattern.compile("dk\\.opgang\\.([a-z-]+)\\.([a-z][a-z0-9-]*)\\.v[1-9][0-9]*");

    /** What is told of rounds that everybody sees, and is not about people. */
    private static final Pattern PUBLIC = Pattern.compile("dk\\.opgang\\.initiatives\\.budget-[a-z-]+\\.v1");

    private static final Pattern OF_EXCHANGE =
            Pattern.compile("(housing-offer|relocation|handover|settlement|move-in-agreement)-.*");
    private static final Pattern OF_WEBHOOKS = Pattern.compile("webhook-.*");

    /** A large batch asks for the same few types a million times. */
    private static final Map<String, Optional<EventContext>> BY_TYPE = new ConcurrentHashMap<>();

    private final String name;
    private final Audience audience;
    private final Set<String> scopes;

    EventContext(String name, Audience audience, String... scopes) {
        this.name = name;
        this.audience = audience;
        this.scopes = Set.of(scopes);
    }

    /** The contexts whose events the caller's scopes let through, by their names. */
    static List<String> readableBy(Caller caller) {
        return Arrays.stream(values())
                .filter(context -> context.isOpenTo(caller))
                .map(context -> context.name)
                .toList();
    }

    /** The scopes of the caller that open events. */
    static List<String> readingScopes(Caller caller) {
        return Arrays.stream(values())
                .flatMap(context -> context.scopes.stream())
                .filter(caller::has)
                .sorted()
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

    /** The context of the type, if it is one of a known context. */
    static Optional<EventContext> of(String type) {
        return BY_TYPE.computeIfAbsent(type, EventContext::parse);
    }

    /** The context that is called so. */
    static Optional<EventContext> named(String name) {
        return Arrays.stream(values())
                .filter(context -> context.name.equals(name))
                .findFirst();
    }

    /** Whether events of this type are the context's. */
    boolean owns(String type) {
        return of(type).filter(this::equals).isPresent();
    }

    boolean isOpenTo(Caller caller) {
        return scopes.stream().anyMatch(caller::has);
    }

    private static Optional<EventContext> parse(String type) {
        Matcher form = TYPE.matcher(type);
        if (!form.matches()) {
            return Optional.empty();
        }
        String what = form.group(2);
        if (!form.group(1).equals(NETWORK.name)) {
            return named(form.group(1)).filter(context -> context != EXCHANGE && context != WEBHOOKS);
        }
        if (OF_WEBHOOKS.matcher(what).matches()) {
            return Optional.of(WEBHOOKS);
        }
        return Optional.of(OF_EXCHANGE.matcher(what).matches() ? EXCHANGE : NETWORK);
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
