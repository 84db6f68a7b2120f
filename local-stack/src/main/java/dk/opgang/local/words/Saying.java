package dk.opgang.local.words;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.Language;
import dk.opgang.cli.base.Text;
import java.util.List;
import java.util.function.Consumer;

/**
 * Something that is said with its details, before it is known in which language.
 *
 * @param details in the order of the text's places
 */
public record Saying(Text text, List<Object> details) {

    public Saying {
        details = List.copyOf(details);
    }

    public static Saying of(Text text, Object... details) {
        return new Saying(text, List.of(details));
    }

    /** Says things to whoever gave the options. */
    public static Consumer<Saying> to(CommonOptions common) {
        return saying -> common.say(saying.text(), saying.details().toArray());
    }

    public String in(Language language) {
        return text.in(language, details.toArray());
    }

    @Override
    public String toString() {
        return in(Language.EN);
    }
}
