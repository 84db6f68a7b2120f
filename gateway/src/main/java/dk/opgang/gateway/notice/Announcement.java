package dk.opgang.gateway.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That an operation ends.
 *
 * @param method such as {@code GET}
 * @param path as in the document, with names in braces
 * @param announced the day on which it was said
 * @param ends the first day on which it may be gone, twelve months later at least
 * @param page the page that tells what takes its place
 */
public record Announcement(String method, String path, LocalDate announced, LocalDate ends, String page) {

    private static final int LEAST_MONTHS = 12;

    public Announcement {
        if (ends.isBefore(announced.plusMonths(LEAST_MONTHS))) {
            throw new IllegalArgumentException(
                    method + " " + path + " ends on " + ends + ", sooner than a year after " + announced);
        }
    }

    public Instant announcedAt() {
        return announced.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public Instant endsAt() {
        return ends.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
