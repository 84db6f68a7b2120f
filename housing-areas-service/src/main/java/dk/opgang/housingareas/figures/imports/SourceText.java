package dk.opgang.housingareas.figures.imports;

import dk.opgang.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** Headings and entries as they are compared: without white space around them, and in one spelling of each letter. */
final class SourceText {

    private SourceText() {}

    static String of(String text) {
        return Texts.key(text);
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }
}
