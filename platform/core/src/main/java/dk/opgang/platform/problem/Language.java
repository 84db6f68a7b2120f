package dk.opgang.platform.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: the better of Danish and English for an {@code Accept-Language}, English without a wish. */
public final class Language {

    public static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, DANISH);

    private Language() {}

    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
