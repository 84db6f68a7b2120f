package dk.opgang.network.calendar;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A calendar of entries as an iCalendar text. Instants are written in UTC: programs show them in the time of their reader. */
public final class ICalendar {

    public static final String TYPE = "text/calendar; charset=utf-8";

    /** How often programs are asked to look again. */
    private static final String AGAIN = "PT1H";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ICalendar() {}

    /** The same entries make the same text, so that its digest is an ETag. */
    public static String of(String name, List<CalendarEntry> entries) {
        ContentLines lines = new ContentLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Opgang//Network//DA")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", AGAIN)
                .plain("X-PUBLISHED-TTL", AGAIN);
        entries.forEach(entry -> write(entry, lines));
        return lines.plain("END", "VCALENDAR").toString();
    }

    private static void write(CalendarEntry entry, ContentLines lines) {
        lines.plain("BEGIN", "VEVENT")
                .plain("UID", entry.id() + "@opgang")
                .plain("DTSTAMP", UTC.format(entry.changedAt()))
                .plain("LAST-MODIFIED", UTC.format(entry.changedAt()))
                .plain("DTSTART", UTC.format(entry.startsAt()))
                .plain("DTEND", UTC.format(entry.endsAt()))
                .text("SUMMARY", entry.title())
                .text("LOCATION", entry.place())
                .text("DESCRIPTION", entry.description());
        if (entry.url() != null) {
            lines.plain("URL", entry.url());
        }
        lines.plain("SEQUENCE", Integer.toString(entry.sequence()))
                .plain("STATUS", entry.status().name())
                .plain("END", "VEVENT");
    }
}
