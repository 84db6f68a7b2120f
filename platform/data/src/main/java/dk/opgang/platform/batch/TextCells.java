package dk.opgang.platform.batch;

/** Reads text: whatever PostgreSQL can keep and people can read. */
final class TextCells {

    private static final char REPLACEMENT = '\uFFFD';

    private TextCells() {}

    static Object parse(char[] cell, int from, int length) {
        boolean blank = true;
        for (int i = from; i < from + length; i++) {
            char c = cell[i];
            if (c > ' ' && c < 0x7F) {
                blank = false;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F) {
                return CellFault.INVALID_CHARACTER;
            } else if (c == REPLACEMENT) {
                // What could not be decoded became this character; a text that came with it was broken earlier.
                return CellFault.INVALID_UTF_8;
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == from + length || !Character.isLowSurrogate(cell[i + 1])) {
                    return CellFault.INVALID_CHARACTER;
                }
                i++;
                blank = false;
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                blank = false;
            }
        }
        return blank ? CellFault.BLANK : new String(cell, from, length);
    }
}
