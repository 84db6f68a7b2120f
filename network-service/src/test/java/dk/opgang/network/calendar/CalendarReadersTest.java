package dk.opgang.network.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.NodePackage;
import dk.opgang.network.calendar.CalendarEntry.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers that others have written find in a calendar what was written: ical.js and node-ical, wherever they run. */
class CalendarReadersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<CalendarEntry> WRITTEN = List.of(
            entry("Netværksmøde i Århus", "2027-03-28T00:30:00Z", "2027-03-28T02:30:00Z", Status.TENTATIVE, 0),
            entry(
                    "Møde; om, alt\nEND:VEVENT\nBEGIN:VEVENT",
                    "2027-10-31T00:30:00Z",
                    "2027-10-31T01:30:00Z",
                    Status.CONFIRMED,
                    3),
            entry(
                    "😀 kultur på recept ".repeat(9).strip(),
                    "2027-12-31T22:00:00Z",
                    "2027-12-31T23:30:00Z",
                    Status.CANCELLED,
                    12));

    @TempDir
    Path folder;

    private static CalendarEntry entry(String title, String begin, String end, Status status, int sequence) {
        return new CalendarEntry(
                UUID.randomUUID(),
                title,
                Instant.parse(begin),
                Instant.parse(end),
                "Biblioteket, 1. sal; til højre",
                "https://example.org/m?a=1",
                "Velkomst\nKultur på recept, en prøve",
                status,
                sequence,
                Instant.parse("2027-01-01T00:00:00Z"));
    }

    private static String told(CalendarEntry it) {
        return String.join(
                "|",
                it.id() + "@opgang",
                it.title(),
                it.place(),
                it.description(),
                it.startsAt().toString(),
                it.endsAt().toString(),
                Integer.toString(it.sequence()),
                it.status().name());
    }

    private static String told(JsonNode it) {
        return String.join(
                "|",
                it.path("uid").asText(),
                it.path("title").asText(),
                it.path("place").asText(),
                it.path("description").asText(),
                Instant.parse(it.path("begin").asText()).toString(),
                Instant.parse(it.path("end").asText()).toString(),
                it.path("sequence").asText(),
                it.path("status").asText());
    }

    private static List<String> told(JsonNode found, String reader) {
        return found.path(reader)
                .valueStream()
                .map(CalendarReadersTest::told)
                .sorted()
                .toList();
    }

    @Test
    void foreignReadersFindWhatWasWrittenInEveryTimeZone() throws IOException, InterruptedException {
        // Given
        NodePackage readers = NodePackage.in(folder, "calendar-readers", "read.mjs");
        assumeTrue(readers.isInstalled(), "npm does not bring the readers here");
        Path calendar = folder.resolve("calendar.ics");
        Files.writeString(calendar, ICalendar.of("Møder", WRITTEN));

        // When
        JsonNode danish =
                MAPPER.readTree(readers.run(Map.of("TZ", "Europe/Copenhagen"), "read.mjs", calendar.toString()));
        JsonNode american =
                MAPPER.readTree(readers.run(Map.of("TZ", "America/New_York"), "read.mjs", calendar.toString()));

        // Then
        List<String> expected =
                WRITTEN.stream().map(CalendarReadersTest::told).sorted().toList();
        assertEquals(expected, told(danish, "ical.js"));
        assertEquals(expected, told(danish, "node-ical"));
        assertEquals(danish, american);
    }
}
