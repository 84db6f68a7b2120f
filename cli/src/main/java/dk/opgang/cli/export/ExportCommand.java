package dk.opgang.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Interruption;
import dk.opgang.cli.base.Json;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Table;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.Target;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.OpgangUnreachable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang export}. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a whole list to a file.")
public final class ExportCommand implements Callable<Integer> {

    private static final String USUAL_PERSONA = "horsens";

    @Mixin
    TargetOptions options;

    @Parameters(paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    ExportKind kind;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = "The file, which is there when it is whole.")
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "If the name does not tell: ${COMPLETION-CANDIDATES}.")
    @Nullable
    ExportFormat format;

    @Option(
            names = "--filter",
            paramLabel = "NAME=VALUE",
            description = "As the parameters of the list; may be repeated.")
    List<String> filters = new ArrayList<>();

    @Option(names = "--changed-since", paramLabel = "INSTANT", description = "Only what has changed since.")
    @Nullable
    String changedSince;

    @Option(names = "--purpose", paramLabel = "CODE", description = "What data of persons are read for; it is logged.")
    @Nullable
    String purpose;

    @Option(names = "--resume", description = "Go on with an export that was broken off.")
    boolean resume;

    public ExportCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        Target target = options.target(USUAL_PERSONA);
        Part part = Part.of(file);
        Part.Position begun =
                begun(part, Part.Position.begin(target.speaker(), ExportQuery.of(kind, filters, changedSince)));
        long began = System.nanoTime();
        try (OpgangClient client = options.client(target, purpose);
                Interruption interruption = Interruption.telling(this::tellInterrupted)) {
            Part.Position all = fetch(client, part, begun);
            interruption.end(() -> finish(part));
            report(all.items(), (System.nanoTime() - began) / 1e9);
        }
        return ExitCode.DONE;
    }

    private Part.Position begun(Part part, Part.Position fresh) {
        if (!resume) {
            part.delete();
            return fresh;
        }
        Part.Position noted = part.position().orElse(fresh);
        noted.requireSame(fresh, part.rows());
        return noted;
    }

    private Part.Position fetch(OpgangClient client, Part part, Part.Position from) {
        Part.Position position = from;
        try {
            do {
                ExportQuery query = position.query();
                JsonNode page = client.get(query.path(), query.at(position.next()), JsonNode.class);
                List<JsonNode> items = new ArrayList<>();
                page.path("items").forEach(items::add);
                position = part.add(
                        position,
                        items,
                        page.hasNonNull("next") ? page.path("next").asText() : null);
            } while (position.next() != null);
            return position;
        } catch (OpgangUnreachable lost) {
            if (position.next() == null) {
                throw lost;
            }
            throw new CommandFailed(
                    ExitCode.INTERRUPTED, Word.EXPORT_LOST, String.valueOf(lost.getMessage()), part.rows());
        }
    }

    private void finish(Part part) {
        if (ExportFormat.of(format, file) == ExportFormat.CSV) {
            Finished.csv(part, file);
        } else {
            Finished.ndjson(part, file);
        }
    }

    private void report(long rows, double seconds) {
        Output form = options.output(Output.TABLE);
        if (form == Output.TABLE) {
            options.say(Word.EXPORTED, String.format(Locale.ROOT, "%,d", rows), file);
            return;
        }
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("kind", kind.toString());
        json.put("file", file.toString());
        json.put("rows", rows);
        json.put("seconds", seconds);
        if (form == Output.JSON) {
            Json.print(options.out(), json);
        } else {
            Table.of(List.of(json)).print(options.out(), form);
        }
    }

    private void tellInterrupted() {
        options.err().println();
        options.err().println(options.words(Word.EXPORT_INTERRUPTED, file));
        options.err().flush();
    }
}
