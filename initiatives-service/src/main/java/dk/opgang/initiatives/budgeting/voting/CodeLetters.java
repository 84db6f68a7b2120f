package dk.opgang.initiatives.budgeting.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Secrets that people type: consonants alone, each four bits, so that no word comes out and no number that could be taken for a civil
 * registration number.
 */
final class CodeLetters {

    private static final String ALPHABET = "BCDFGHJKLMNPQRST";
    private static final int CODE_LETTERS = 20;
    private static final int RECEIPT_LETTERS = 32;
    private static final int GROUP = 4;
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
        return typed.replaceAll("[-\\s]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    /** What is kept of a receipt. It has so many bits that nobody finds it by trying. */
    static byte[] receiptHash(String receipt) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain(receipt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String random(int letters) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            secret.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }
}
