package dk.opgang.cli.base;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every verb has, and where it writes: results to standard output, words to standard error. */
public class CommonOptions {

    private final Session session;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

    @Option(names = "--output", paramLabel = "FORM", description = "The form of the result: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Output output;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of the words: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Language lang;

    @Option(names = "--quiet", description = "No words but those of failures.")
    boolean quiet;

    public CommonOptions(Session session) {
        this.session = session;
    }

    public final Session session() {
        return session;
    }

    public final Language language() {
        return lang == null ? Language.of(session) : lang;
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

    public final String words(Word word, Object... details) {
        return word.in(language(), details);
    }

    /** Something worth knowing, unless quiet was asked for. */
    public final void say(Word word, Object... details) {
        if (!quiet) {
            err().println(words(word, details));
            err().flush();
        }
    }
}
