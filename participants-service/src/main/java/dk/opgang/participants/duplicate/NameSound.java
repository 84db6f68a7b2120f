package dk.opgang.participants.duplicate;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name sounds, roughly: spellings of one name that are mixed up in Danish registers have one sound. Of several given names the first
 * counts, of several family names the last.
 */
final class NameSound {

    /** Each spelling with what it sounds like; longer ones come first. */
    private static final String[][] SPELLINGS = {
        {"aa", "a"},
        {"ae", "e"},
        {"oe", "o"},
        {"ph", "f"},
        {"th", "t"},
        {"ch", "k"},
        {"ck", "k"},
        {"gh", "g"},
        {"dt", "t"},
        {"hj", "j"},
        {"hv", "v"},
        {"x", "ks"},
        {"c", "k"},
        {"q", "k"},
        {"w", "v"},
        {"z", "s"},
        {"y", "i"},
        {"j", "i"}
    };

    private NameSound() {}

    static String ofGiven(String givenName) {
        return sound(words(givenName)[0]);
    }

    static String ofFamily(String familyName) {
        String[] words = words(familyName);
        return sound(words[words.length - 1]);
    }

    private static String[] words(String name) {
        return name.strip().split("[\\s-]+", -1);
    }

    private static String sound(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "y");
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        for (String[] spelling : SPELLINGS) {
            plain = plain.replace(spelling[0], spelling[1]);
        }
        String single = plain.replaceAll("(.)\\1+", "$1");
        // Names that no letter of ours is in sound like nothing else.
        return single.isEmpty() ? word : single;
    }
}
