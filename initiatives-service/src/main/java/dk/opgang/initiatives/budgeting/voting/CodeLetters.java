package dk.opgang.initiatives.budgeting.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Secrets that people type: consonants alone, each four bits, so that no word comes out and no number that could be taken for a civil
 * registration number.
 */
final class CodeLetters {

    private static final String ALPHABET = "BCDFGHJKLMNPQRST";
    private static final int CODE_LETTERS = 20;
    private static final int RECEIPT_LETTERS = 32;
    private static final int GROUP = 4;
    private static final int BITS = 4;
    private static final int LETTER = (1 << BITS) - 1;
    private static final Pattern TYPED_BETWEEN = Pattern.compile("[-\\s]");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeLetters() {}

    /** A new voting code of 80 bits, in groups of four letters. */
    static String newCode() {
        String letters = random(CODE_LETTERS);
        StringBuilder grouped = new StringBuilder(letters);
        for (int at = CODE_LETTERS - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    /** A new receipt of 128 bits. */
    static String newReceipt() {
        return random(RECEIPT_LETTERS).toLowerCase(Locale.ROOT);
    }

    /** What is typed, without the differences that people make: case, hyphens, blanks. */
    static byte[] plain(String typed) {
        return TYPED_BETWEEN
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What is kept of a receipt. It has so many bits that nobody finds it by trying. */
    static byte[] receiptHash(String receipt) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(receipt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** All of it is drawn at once: each draw waits for those of others. */
    private static String random(int letters) {
        byte[] drawn = new byte[letters / 2];
        RANDOM.nextBytes(drawn);
        StringBuilder secret = new StringBuilder(letters);
        for (byte two : drawn) {
            secret.append(ALPHABET.charAt(two >> BITS & LETTER)).append(ALPHABET.charAt(two & LETTER));
        }
        return secret.toString();
    }
}
