package dk.opgang.platform.batch.forgetting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of a person, for finding them in a text. */
public record PersonName(String given, String family) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("æ", "ae", "ø", "oe", "å", "aa", "ö", "oe", "ä", "ae");

    /** From this length on a word may have one slip, from twice that on two. */
    private static final int ONE_SLIP = 4;

    /** Whether one of the given and one of the family names is among the words, slips of the fingers allowed. */
    boolean isIn(List<String> words) {
        return words(given).stream().anyMatch(name -> isAmong(name, words))
                && words(family).stream().anyMatch(name -> isAmong(name, words));
    }

    /** The words of a text, so that what people write in different ways looks the same. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WRITTEN_OUT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>(List.of(NO_LETTERS.split(plain)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static boolean isAmong(String name, List<String> words) {
        int slips = name.length() < ONE_SLIP ? 0 : name.length() < 2 * ONE_SLIP ? 1 : 2;
        return words.stream().anyMatch(word -> TypingErrors.atMost(slips, word, name));
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "PersonName[**********]";
    }
}
