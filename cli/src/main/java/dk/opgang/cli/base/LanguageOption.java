package dk.opgang.cli.base;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The language that is asked for, of a verb or of all that are below it. */
public class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of the words: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Language lang;

    /** What was asked for nearest to the command, else by the terminal. */
    public static Language of(CommandSpec command, Session session) {
        for (CommandSpec at = command; at != null; at = at.parent()) {
            for (CommandSpec mixin : at.mixins().values()) {
                if (mixin.userObject() instanceof LanguageOption asked && asked.lang != null) {
                    return asked.lang;
                }
            }
        }
        return Language.of(session);
    }
}
