package dk.opgang.network.knowledge.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as search compares them. Letters and digits make words, everything else stands between them, so that
 * {@code 15-17-årige} are three. Both ways to write the last letters of the alphabet are one: {@code aa} and {@code å}.
 */
final class Words {

    /** Longer ones are no words of a language, and an index has no place for them. */
    private static final int LONGEST = 60;

    private Words() {}

    /**
     * A word at its place.
     *
     * @param word as it is compared
     * @param begin where it begins in the text
     * @param end the place after it
     */
    record Token(String word, int begin, int end) {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= text.length(); ) {
            int character = i < text.length() ? text.codePointAt(i) : ' ';
            boolean isPart =
                    Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
            if (isPart && begin < 0) {
                begin = i;
            } else if (!isPart && begin >= 0) {
                add(text, begin, i, tokens);
                begin = -1;
            }
            i += i < text.length() ? Character.charCount(character) : 1;
        }
        return tokens;
    }

    private static void add(String text, int begin, int end, List<Token> tokens) {
        String word = compared(text.substring(begin, end));
        if (!word.isEmpty()) {
            tokens.add(new Token(word.length() <= LONGEST ? word : word.substring(0, LONGEST), begin, end));
        }
    }

    /** The word as it is compared: small letters, one way to write æ, ø and å, no other accents. */
    static String compared(String word) {
        String small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String danish = small.replace("aa", "å")
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace('ä', 'æ')
                .replace('ö', 'ø');
        StringBuilder plain = new StringBuilder(danish.length());
        danish.codePoints().forEach(c -> {
            if (c == 'å' || c == 'æ' || c == 'ø') {
                plain.appendCodePoint(c);
            } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .forEach(plain::appendCodePoint);
            }
        });
        return plain.toString();
    }
}
