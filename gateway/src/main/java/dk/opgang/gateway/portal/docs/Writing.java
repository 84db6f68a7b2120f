package dk.opgang.gateway.portal.docs;

import java.util.Locale;

/**
 * A text for a page.
 *
 * @param language that it is written in, {@code da} or {@code en}
 * @param text Markdown, with its heading
 */
record Writing(String language, String text) {

    /** The guide of that name in the reader's language. */
    static Writing of(String name, Locale language) {
        boolean danish = language.getLanguage().equals("da");
        return new Writing(danish ? "da" : "en", Writings.read("guides/" + (danish ? "da/" : "") + name + ".md"));
    }
}
