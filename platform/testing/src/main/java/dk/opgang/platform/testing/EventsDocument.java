package dk.opgang.platform.testing;

import dk.opgang.platform.inbox.EventHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of {@code docs/events.md}: which type of event is sent when, and who listens to it. */
public final class EventsDocument {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| .+? \\| (.+) \\|$", Pattern.MULTILINE);

    private EventsDocument() {}

    /** The types that the document tells a service to listen to, such as {@code housing-areas}. */
    public static Set<String> listenedToBy(String service) {
        return ROW.matcher(read())
                .results()
                .filter(row -> row.group(2).contains("**" + service + "**"))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The types that a service does listen to, save that one records every type. */
    public static Set<String> listenedTo(Collection<EventHandler> handlers) {
        return handlers.stream()
                .flatMap(handler -> handler.types().stream())
                .filter(type -> !type.equals(EventHandler.EVERY_TYPE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read() {
        try {
            return Files.readString(Path.of(System.getProperty("opgang.root"), "docs", "events.md"));
        } catch (IOException e) {
            throw new UncheckedIOException("docs/events.md cannot be read", e);
        }
    }
}
