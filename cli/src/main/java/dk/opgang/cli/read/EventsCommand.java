package dk.opgang.cli.read;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.Event;
import dk.opgang.client.EventQuery;
import dk.opgang.client.EventStream;
import dk.opgang.client.OpgangClient;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opgang events}. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints events, one a line as JSON: those of the past, or with --follow as they happen.")
public final class EventsCommand implements Callable<Integer> {

    private static final String USUAL_PERSONA = "horsens";

    @Mixin
    TargetOptions options;

    @Option(
            names = "--follow",
            description = "Go on until Ctrl-C; a lost connection is taken up again, no event comes twice.")
    boolean follow;

    @Option(names = "--types", split = ",", paramLabel = "TYPE", description = "Only these, separated by commas.")
    List<String> types = List.of();

    @Option(names = "--after", paramLabel = "ID", description = "Only what came after that event.")
    @Nullable
    String after;

    @Option(names = "--limit", paramLabel = "N", description = "End after so many.")
    @Nullable
    Long limit;

    public EventsCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 0) {
            throw CommandFailed.wrongUse(Word.NO_NUMBER, limit);
        }
        EventQuery query = EventQuery.all().types(types.toArray(String[]::new)).after(after);
        long most = limit == null ? Long.MAX_VALUE : limit;
        try (OpgangClient client = options.client(options.target(USUAL_PERSONA), null)) {
            if (follow) {
                try (EventStream stream = client.events(query)) {
                    print(stream, most);
                }
            } else {
                try (Stream<Event> past = client.pastEvents(query, most)) {
                    print(past.iterator(), most);
                }
            }
        }
        return ExitCode.DONE;
    }

    /** Ends also when nobody reads any more. */
    private void print(Iterator<Event> events, long most) {
        for (long printed = 0; printed < most && !options.out().checkError() && events.hasNext(); printed++) {
            options.out().println(events.next().raw());
        }
        options.out().flush();
    }
}
