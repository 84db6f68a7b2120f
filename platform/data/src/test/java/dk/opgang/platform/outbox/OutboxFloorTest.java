package dk.opgang.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.outbox.OutboxTable.Claim;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutboxFloorTest {

    private final OutboxFloor floor = new OutboxFloor();

    @Test
    void staysBelowWhatARunningWriterMayStillCommit() {
        // Given
        floor.seen(look(100, 110, 5, 6, 8));

        // When
        floor.seen(look(104, 120, 9, 10));

        // Then
        assertEquals(0, floor.value());
    }

    @Test
    void risesOnceAllWritersOfThatTimeHaveEnded() {
        // Given
        floor.seen(look(100, 110, 5, 6, 8));

        // When
        floor.seen(look(110, 120, 9, 10));

        // Then
        assertEquals(8, floor.value());
    }

    @Test
    void staysBelowWhatIsStillThere() {
        // Given
        floor.seen(look(100, 110, 5, 6, 8));

        // When
        floor.seen(look(110, 120, 7, 10));

        // Then
        assertEquals(6, floor.value());
    }

    @Test
    void staysUntilTheWritersSeenFirstHaveEndedHoweverManyLooksThereAre() {
        // Given
        floor.seen(look(100, 110, 1, 8));
        floor.seen(look(105, 115, 9, 12));

        // When
        floor.seen(look(112, 118, 13, 14));

        // Then
        assertEquals(8, floor.value());
    }

    private static Claim look(long oldestRunning, long nextToCome, long... numbers) {
        return new Claim(LongStream.of(numbers).mapToObj(OutboxFloorTest::row).toList(), oldestRunning, nextToCome);
    }

    private static OutboxRow row(long number) {
        return new OutboxRow(
                number,
                UUID.randomUUID(),
                "opgang.notes.v1",
                UUID.randomUUID(),
                "dk.opgang.notes.note-made.v1",
                "urn:opgang:notes",
                Instant.EPOCH,
                "{}",
                "",
                "",
                null);
    }
}
