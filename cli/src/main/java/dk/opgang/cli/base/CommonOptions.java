package dk.opgang.cli.base;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every verb has, and where it writes: results to standard output, words to standard error. */
public class CommonOptions extends LanguageOption {

    private final Session session;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(names = "--output", paramLabel = "FORM", description = "The form of the result: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Output output;

    @Option(names = "--quiet", description = "No words but those of failures.")
    boolean quiet;

    public CommonOptions(Session session) {
        this.session = session;
    }

    public final Session session() {
        return session;
    }

    public final Language language() {
        return of(spec, session);
    }

    public final Output output(Output usual) {
        return output == null ? usual : output;
    }

    public final boolean isQuiet() {
        return quiet;
    }

    public final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    public final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    public final String words(Text text, Object... details) {
        return text.in(language(), details);
    }

    /** A result in words, on standard output, unless quiet was asked for. */
    public final synchronized void tell(Text text, Object... details) {
        if (!quiet) {
            out().println(words(text, details));
            out().flush();
        }
    }

    /** One thing in a form for programs. */
    public final void print(JsonNode json, Output form) {
        if (form == Output.JSON) {
            Json.print(out(), json);
        } else {
            Table.of(List.of(json)).print(out(), form);
        }
    }

    /** Something worth knowing, unless quiet was asked for. */
    public final void say(Text text, Object... details) {
        if (!quiet) {
            err().println(words(text, details));
            err().flush();
        }
    }
}
