package dk.opgang.cli.base;

import java.util.Locale;
import java.util.stream.Stream;

/** The languages of the command line; the API is asked for the same one. */
public enum Language {
    DA,
    EN;

    /** As {@code Accept-Language} and {@code --lang} write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return code();
    }

    /** What the environment of the terminal asks for: Danish if it says so, and English otherwise. */
    static Language of(Session session) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> session.variable(name).stream())
                .findFirst()
                .filter(locale -> locale.startsWith("da"))
                .map(danish -> DA)
                .orElse(EN);
    }
}
