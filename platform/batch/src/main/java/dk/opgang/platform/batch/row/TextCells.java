package dk.opgang.platform.batch.row;

import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.text.TextKind;
import dk.opgang.platform.text.Texts;

/** Reads text as single requests read it. */
final class TextCells {

    /** A text with fewer digits holds no civil registration number. */
    private static final int FEW_DIGITS = 9;

    private TextCells() {}

    static Object parse(char[] cell, int from, int length, int maxLength, TextKind kind) {
        String text = new String(cell, from, length);
        if (!isPlain(text)) {
            TextFault fault = TextFault.of(text, kind);
            if (fault != null) {
                return fault;
            }
            text = Texts.normal(text, kind);
            if (Texts.key(text).isEmpty()) {
                return CommonFault.BLANK;
            }
        }
        return text.length() > maxLength ? CommonFault.TEXT_SIZE : text;
    }

    /** Most cells: a word or a key of ASCII, with nothing about it that must be looked at twice. */
    private static boolean isPlain(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                return false;
            }
            if (c >= '0' && c <= '9') {
                digits++;
            }
        }
        return digits <= FEW_DIGITS && text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }
}
