package dk.opgang.network.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads iCalendar by the words of RFC 5545, in another way than it is written here: lines are unfolded first, values unescaped. */
public final class CalendarReader {

    private CalendarReader() {}

    /** The events, each with its properties by their names; fails where the text is none of the format. */
    public static List<Map<String, String>> events(byte[] text) {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> open = null;
        for (String line : unfolded(text)) {
            int colon = line.indexOf(':');
            assertTrue(colon > 0, line);
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            assertTrue(name.matches("[A-Z-]+(;[A-Z]+=[A-Z-]+)*"), line);
            if (line.equals("BEGIN:VEVENT")) {
                open = new LinkedHashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(open);
                open = null;
            } else if (open != null) {
                assertNull(open.put(name, unescaped(value)), "twice: " + name);
            }
        }
        return events;
    }

    /** Lines of at most 75 octets that end with CRLF, those that begin with a blank joined to the ones before. */
    static List<String> unfolded(byte[] text) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length; i++) {
            assertTrue(text[i] != '\n' || i > 0 && text[i - 1] == '\r', "a line feed alone");
            if (text[i] == '\n') {
                byte[] line = Arrays.copyOfRange(text, begin, i - 1);
                assertTrue(line.length <= 75, line.length + " octets");
                String alone = new String(line, StandardCharsets.UTF_8);
                assertArrayEquals(line, alone.getBytes(StandardCharsets.UTF_8), "a character is torn");
                if (line.length > 0 && line[0] == ' ') {
                    byte[] before = lines.removeLast();
                    byte[] joined = Arrays.copyOf(before, before.length + line.length - 1);
                    System.arraycopy(line, 1, joined, before.length, line.length - 1);
                    lines.add(joined);
                } else {
                    lines.add(line);
                }
                begin = i + 1;
            }
        }
        assertEquals(text.length, begin, "the last line does not end");
        return lines.stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                char next = value.charAt(i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
