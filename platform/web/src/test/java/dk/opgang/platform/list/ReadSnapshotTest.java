package dk.opgang.platform.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in cursors comes back from clients. */
class ReadSnapshotTest {

    @Test
    void what_is_written_is_read() {
        // Given
        ReadSnapshot quiet = new ReadSnapshot(812, List.of(), Instant.MIN);
        ReadSnapshot busy = new ReadSnapshot(9_000_000_000L, List.of(7L, 8_999_999_999L), Instant.MIN);

        // When
        List<ReadSnapshot> read = List.of(ReadSnapshot.decode(quiet.encode()), ReadSnapshot.decode(busy.encode()));

        // Then
        assertEquals(List.of(quiet, busy), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "5-", "-5", "5--6", "99999999999999999999"})
    void what_no_page_gave_is_refused(String text) {
        // When
        ProblemException refused = assertThrows(ProblemException.class, () -> ReadSnapshot.decode(text));

        // Then
        assertEquals("invalid-cursor", refused.faults().getFirst().code());
    }

    @Test
    void only_a_place_that_something_open_may_still_get_before_needs_a_mark() {
        // Given
        Instant begun = Instant.parse("2020-02-01T10:00:00Z");
        ReadSnapshot seen = new ReadSnapshot(812, List.of(811L), begun);

        // When
        boolean before = seen.mayBeMissingUpTo(begun.minusSeconds(2));
        boolean closely = seen.mayBeMissingUpTo(begun.minusMillis(500));
        boolean after = seen.mayBeMissingUpTo(begun.plusSeconds(60));

        // Then
        assertFalse(before);
        assertTrue(closely);
        assertTrue(after);
    }
}
