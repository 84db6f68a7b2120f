package dk.opgang.network.calendar;

import org.jspecify.annotations.Nullable;

/** The lines of an iCalendar text: ended by CRLF, folded at 75 octets and never inside a character, values escaped. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final int FIRST_PRINTED = ' ';

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is what it is: a word, an address, an instant. */
    ContentLines plain(String name, String value) {
        return line(name + ":" + value);
    }

    /** A line whose value is text of people; without one there is no line. */
    ContentLines text(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : line(name + ":" + escaped(value));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** A line break of any kind becomes one within the value, so that no text begins a line of its own. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\r' -> escaped.append(i + 1 < value.length() && value.charAt(i + 1) == '\n' ? "" : "\\n");
                case '\n', '\u0085', '\u2028', '\u2029' -> escaped.append("\\n");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (c >= FIRST_PRINTED && !Character.isISOControl(c)) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private ContentLines line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int length = octets(character);
            if (octets + length > LONGEST) {
                text.append(FOLD);
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += length;
            i += Character.charCount(character);
        }
        text.append(END);
        return this;
    }

    /** How many octets the character has in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
