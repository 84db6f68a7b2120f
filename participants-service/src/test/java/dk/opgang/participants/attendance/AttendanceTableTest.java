package dk.opgang.participants.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.participants.contact.Contacts.Tally;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTableTest {

    private final AttendanceTable table = new AttendanceTable(
            List.of(new Tally("home", 30, 21), new Tally("outreach-office", 40, 38), new Tally(null, 0, 0)));

    @Test
    void counts_no_shows_and_their_share() {
        // When
        List<AttendanceRow> rows = table.exact();

        // Then
        assertEquals(List.of("home", "outreach-office", "none", "total"), keys(rows));
        assertEquals(
                Arrays.asList(9L, 2L, 0L, 11L),
                rows.stream().map(AttendanceRow::noShows).toList());
        assertEquals(
                Arrays.asList(new BigDecimal("30.0"), new BigDecimal("5.0"), null, new BigDecimal("15.7")),
                rows.stream().map(AttendanceRow::noShowPct).toList());
    }

    @Test
    void leaves_out_what_tells_of_few() {
        // When
        List<AttendanceRow> rows = table.controlled(3);

        // Then
        AttendanceRow few = rows.get(1);
        assertEquals(null, few.noShows());
        assertEquals(null, few.noShowPct());
        assertEquals(
                List.of("noShows", "noShowPct"),
                few.suppressed().stream()
                        .filter(name -> name.startsWith("noShow"))
                        .toList());
    }

    private static List<String> keys(List<AttendanceRow> rows) {
        return rows.stream().map(AttendanceRow::key).toList();
    }
}
