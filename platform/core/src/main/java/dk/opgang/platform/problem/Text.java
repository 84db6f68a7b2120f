package dk.opgang.platform.problem;

import dk.opgang.platform.cpr.CprFinder;
import java.util.Arrays;
import java.util.Locale;

/** A sentence for people, in both languages of the API: Danish and English. Neither may be blank. */
public record Text(String da, String en) {

    public Text {
        if (da == null || da.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A text needs Danish and English, got da=" + da + ", en=" + en);
        }
    }

    /** The sentence with what may be a CPR hidden: a part of it can have been posted. */
    Text hidden() {
        String shownDa = CprFinder.hidden(da);
        String shownEn = CprFinder.hidden(en);
        return shownDa.equals(da) && shownEn.equals(en) ? this : new Text(shownDa, shownEn);
    }

    /** The sentence with details in the places of its {@code %s}; a detail that is a text itself is taken in the same language. */
    Text with(Object... details) {
        return da.indexOf('%') < 0 && en.indexOf('%') < 0
                ? this
                : new Text(filled(da, Language.DANISH, details), filled(en, Locale.ENGLISH, details));
    }

    private static String filled(String sentence, Locale language, Object... details) {
        Object[] told = Arrays.stream(details)
                .map(detail -> detail instanceof Text text ? text.in(language) : detail)
                .toArray();
        return String.format(Locale.ROOT, sentence, told);
    }

    /** The sentence in the given language; English for every language but Danish. */
    public String in(Locale language) {
        return "da".equals(language.getLanguage()) ? da : en;
    }
}
