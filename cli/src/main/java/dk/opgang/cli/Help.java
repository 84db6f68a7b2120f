package dk.opgang.cli;

import dk.opgang.cli.base.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** The help in the language of the words: in English it stands with the commands, in Danish in a file beside the command without a verb. */
final class Help {

    private static final String DANISH = "help_da.properties";

    private final CommandLine line;
    private final Class<?> root;

    /** @param root whose package has the help of its own verbs; that of the verbs of this module is here */
    Help(CommandLine line, Class<?> root) {
        this.line = line;
        this.root = root;
    }

    /** From now on the help is told in that language. */
    void in(Language language) {
        if (language == Language.DA) {
            tell(line, danish());
        }
    }

    private static void tell(CommandLine line, ResourceBundle words) {
        line.setResourceBundle(words);
        line.getSubcommands().values().forEach(verb -> tell(verb, words));
    }

    private ResourceBundle danish() {
        try {
            return new PropertyResourceBundle(new StringReader(text(Help.class) + "\n" + text(root)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Class<?> beside) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(DANISH), DANISH)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
