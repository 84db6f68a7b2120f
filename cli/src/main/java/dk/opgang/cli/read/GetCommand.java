package dk.opgang.cli.read;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Output;
import dk.opgang.cli.base.Session;
import dk.opgang.cli.base.Table;
import dk.opgang.cli.base.Word;
import dk.opgang.cli.profile.TargetOptions;
import dk.opgang.client.Answer;
import dk.opgang.client.OpgangClient;
import dk.opgang.client.Request;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opgang get}. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        description = "Reads any address of the API, and prints what it answers.")
public final class GetCommand implements Callable<Integer> {

    private static final String USUAL_PERSONA = "horsens";

    /** Of this gateway alone: a token goes nowhere else. */
    private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^#\\\\]]*");

    @Mixin
    TargetOptions options;

    @Parameters(paramLabel = "PATH", descriptionKey = "path", description = "For instance /v1/housing-areas?limit=5")
    String path;

    @Option(names = "--purpose", paramLabel = "CODE", description = "What data of persons are read for; it is logged.")
    @Nullable
    String purpose;

    public GetCommand(Session session) {
        this.options = new TargetOptions(session);
    }

    @Override
    public Integer call() {
        if (!PATH.matcher(path).matches() || !isAddress(path)) {
            throw CommandFailed.wrongUse(Word.NO_PATH, path);
        }
        Output form = options.output(Output.JSON);
        String accepted =
                form == Output.CSV ? "text/csv, application/json;q=0.9, */*;q=0.1" : "application/json, */*;q=0.1";
        try (OpgangClient client = options.client(options.target(USUAL_PERSONA), purpose);
                Answer answer = client.send(Request.get(path).accept(accepted))) {
            if (form != Output.JSON && isJson(answer)) {
                print(answer.json(), form);
            } else {
                copy(answer);
            }
        }
        return ExitCode.DONE;
    }

    /** Braces, half of an escape and the like stand in no address. */
    private static boolean isAddress(String path) {
        try {
            return !URI.create("http://gateway" + path).getRawPath().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isJson(Answer answer) {
        String type = answer.header("Content-Type").orElse("");
        return type.startsWith("application/json") || type.contains("+json");
    }

    /** The rows of a list or a table, or the one thing that it is. */
    private void print(JsonNode json, Output form) {
        Iterable<JsonNode> rows = List.of(json);
        if (json.isArray()) {
            rows = json;
        } else if (json.path("items").isArray()) {
            rows = json.path("items");
        } else if (json.path("rows").isArray()) {
            rows = json.path("rows");
        }
        Table.of(rows).print(options.out(), form);
    }

    /** As it comes, with an end of line behind it. */
    private void copy(Answer answer) {
        char[] piece = new char[8192];
        char last = '\n';
        try (Reader text = new InputStreamReader(answer.body(), StandardCharsets.UTF_8)) {
            for (int got = text.read(piece); got >= 0; got = text.read(piece)) {
                options.out().write(piece, 0, got);
                last = got > 0 ? piece[got - 1] : last;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The answer was cut off", e);
        }
        if (last != '\n') {
            options.out().println();
        }
        options.out().flush();
    }
}
