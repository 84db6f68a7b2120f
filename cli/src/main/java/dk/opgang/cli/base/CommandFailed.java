package dk.opgang.cli.base;

import java.util.function.Function;

/** A command cannot go on: what to tell the user, and the exit code. */
public final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Function<Language, String> text;

    public CommandFailed(int exitCode, Text text, Object... details) {
        super(text.in(Language.EN, details));
        this.exitCode = exitCode;
        this.text = language -> text.in(language, details);
    }

    /** The same words in every language. */
    public CommandFailed(int exitCode, String words) {
        super(words);
        this.exitCode = exitCode;
        this.text = language -> words;
    }

    /** Wrong use, which is what most failures are. */
    public static CommandFailed wrongUse(Text text, Object... details) {
        return new CommandFailed(ExitCode.WRONG_USE, text, details);
    }

    public int exitCode() {
        return exitCode;
    }

    public String in(Language language) {
        return text.apply(language);
    }
}
