package dk.opgang.network.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ICalendarTest {

    private static final Instant BEGIN = Instant.parse("2027-04-15T08:00:00Z");

    @Property(tries = 300)
    void whatever_a_title_holds_it_stays_one_value(@ForAll("texts") String title, @ForAll("texts") String place) {
        // Given
        CalendarEntry entry = entry(title, place);

        // When
        byte[] text = ICalendar.of("A calendar", List.of(entry)).getBytes(StandardCharsets.UTF_8);

        // Then
        List<Map<String, String>> events = CalendarReader.events(text);
        assertEquals(1, events.size());
        assertEquals(title.isBlank() ? null : kept(title), events.getFirst().get("SUMMARY"));
        assertEquals(place.isBlank() ? null : kept(place), events.getFirst().get("LOCATION"));
        assertEquals("20270415T080000Z", events.getFirst().get("DTSTART"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> odd = Arbitraries.of(
                '\r', '\n', ',', ';', ':', '\\', '"', '\t', ' ', 'æ', 'Ø', '€', '\u0085', '\u2028', '\u0007');
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .all()
                        .excludeChars('\uFFFD')
                        .ofMaxLength(200)
                        .filter(ICalendarTest::isWhole),
                odd.list().ofMaxSize(120).map(ICalendarTest::joined),
                Arbitraries.just("A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:B"),
                Arbitraries.just("\uD83D\uDE00".repeat(40)));
    }

    private static String joined(List<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    private static boolean isWhole(String text) {
        return text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** What a calendar keeps of a text: line breaks of one kind, no control characters. */
    private static String kept(String text) {
        return text.replaceAll("\r\n|[\r\n\u0085\u2028\u2029]", "\n")
                .replace('\t', ' ')
                .codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static CalendarEntry entry(String title, String place) {
        return new CalendarEntry(
                UUID.fromString("01980a5e-7c00-7000-8000-0000000000d1"),
                title,
                BEGIN,
                BEGIN.plusSeconds(3600),
                place,
                null,
                null,
                CalendarEntry.Status.CONFIRMED,
                0,
                BEGIN);
    }
}
