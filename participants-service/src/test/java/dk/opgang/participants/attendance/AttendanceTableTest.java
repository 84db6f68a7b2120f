package dk.opgang.participants.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.contact.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTableTest {

    private static final List<String> ALL =
            List.of("contacts", "attended", "noShows", "cancelled", "persons", "noShowPct");

    @Test
    void counts_no_shows_and_their_share_of_what_was_not_cancelled() {
        // Given
        AttendanceTable table = table(
                32,
                new Tally("home", 21, 9, 0, 20),
                new Tally("outreach-office", 38, 2, 5, 17),
                new Tally("phone", 0, 0, 3, 2));

        // When
        Map<String, AttendanceNumbers> numbers = table.exact();

        // Then
        assertEquals(
                List.of("home", "outreach-office", "phone", "total"),
                numbers.keySet().stream().toList());
        assertEquals(
                List.of(30L, 45L, 3L, 78L),
                numbers.values().stream().map(AttendanceNumbers::contacts).toList());
        assertEquals(
                Arrays.asList(new BigDecimal("30.0"), new BigDecimal("5.0"), null, new BigDecimal("15.7")),
                numbers.values().stream().map(AttendanceNumbers::noShowPct).toList());
        assertEquals(32, numbers.get("total").persons());
    }

    @Test
    void leaves_out_what_tells_of_few_contacts() {
        // Given
        AttendanceTable table = table(32, new Tally("home", 21, 9, 0, 20), new Tally("outreach-office", 38, 2, 0, 17));

        // When
        AttendanceNumbers few = table.controlled(3).get("outreach-office");

        // Then
        assertEquals(null, few.noShows());
        assertEquals(null, few.noShowPct());
        assertEquals(
                List.of("noShows", "noShowPct"),
                few.suppressed().stream()
                        .filter(name -> name.startsWith("noShow"))
                        .toList());
    }

    @Test
    void leaves_out_many_contacts_of_few_persons_and_what_would_tell_them() {
        // Given
        AttendanceTable table = table(
                60,
                new Tally("home", 100, 80, 0, 2),
                new Tally("outreach-office", 380, 120, 0, 40),
                new Tally("town-hall", 90, 60, 10, 30));

        // When
        Map<String, AttendanceNumbers> numbers = table.controlled(5);

        // Then
        assertEquals(ALL, numbers.get("home").suppressed());
        assertEquals(ALL, numbers.get("town-hall").suppressed());
        assertEquals(List.of(), numbers.get("outreach-office").suppressed());
        assertEquals(840, numbers.get("total").contacts());
    }

    @Test
    void tells_nothing_of_few_persons_in_all() {
        // Given
        AttendanceTable table = table(4, new Tally("home", 100, 80, 0, 4), new Tally("phone", 20, 20, 0, 3));

        // When
        Map<String, AttendanceNumbers> numbers = table.controlled(5);

        // Then
        assertEquals(
                List.of(ALL, ALL, ALL),
                numbers.values().stream().map(AttendanceNumbers::suppressed).toList());
    }

    private static AttendanceTable table(long persons, Tally... rows) {
        Map<String, Tally> byKey = new LinkedHashMap<>();
        for (Tally row : rows) {
            byKey.put(row.key(), row);
        }
        return new AttendanceTable(byKey, persons);
    }
}
