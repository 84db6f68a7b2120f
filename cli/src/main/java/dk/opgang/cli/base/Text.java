package dk.opgang.cli.base;

import java.util.Locale;

/** Something that is said to people, in both languages. */
public interface Text {

    String da();

    String en();

    /** In that language, with its way to write numbers. */
    default String in(Language language, Object... details) {
        return switch (language) {
            case DA -> String.format(Locale.forLanguageTag("da-DK"), da(), details);
            case EN -> String.format(Locale.ENGLISH, en(), details);
        };
    }
}
