package dk.opgang.platform.problem;

import dk.opgang.platform.cpr.CprFinder;
import dk.opgang.platform.text.TextKind;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a text wherever it stands. */
public enum TextFault implements FaultCode {
    INVALID_CHARACTER(
            "Teksten har et styretegn eller et halvt tegn", "The text holds a control character or half of one"),
    INVALID_UTF_8("Teksten er ikke UTF-8", "The text is not UTF-8"),
    CPR_AS_KEY(
            "Et CPR-nummer kan ikke være nøgle, for nøglen vises; ti cifre, der begynder med en dato, ligner et",
            "A CPR cannot be a key, for the key is shown; ten digits that begin with a date look like one"),
    CPR_IN_TEXT(
            "Teksten har ti cifre, der begynder med en dato og derfor kan være et CPR-nummer, som kun kan stå i feltet cpr;"
                    + " et telefonnummer skrives med + og landekode, et P-nummer efter P-nr.",
            "The text holds ten digits that begin with a date and thus may be a CPR, which can stand in the field cpr alone;"
                    + " a phone number is written with + and its country, a P-number after P-nr.");

    /** What could not be decoded became this character: a text that came with it was broken earlier. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int DELETE = 0x7F;

    private final Wording wording;

    TextFault(String da, String en) {
        this.wording = new Wording(da, en);
    }

    /** What is wrong with a text that is there for that, or nothing. */
    public static @Nullable TextFault of(String text, TextKind kind) {
        TextFault broken = brokenCharacter(text);
        return broken == null ? cpr(text, kind) : broken;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    private static @Nullable TextFault cpr(String text, TextKind kind) {
        return switch (kind) {
            case NUMBER -> null;
            case KEY -> CprFinder.isIn(text, kind) ? CPR_AS_KEY : null;
            case FREE, TABLE -> CprFinder.isIn(text, kind) ? CPR_IN_TEXT : null;
        };
    }

    /** Half of a surrogate pair is kept as a question mark by some and refused by others: two keys would become one. */
    private static @Nullable TextFault brokenCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == DELETE) {
                return TextFault.INVALID_CHARACTER;
            }
            if (c == REPLACEMENT) {
                return TextFault.INVALID_UTF_8;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return TextFault.INVALID_CHARACTER;
                }
                i++;
            }
        }
        return null;
    }
}
