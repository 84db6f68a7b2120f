package dk.opgang.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.outbox.OutboxTable.Claim;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OutboxFloorTest {

    private final OutboxFloor floor = new OutboxFloor();

    @Test
    void staysBelowWhatARunningWriterMayStillCommit() {
        // Given
        floor.sent(look(100, 5, 6, 8), 110);

        // When
        floor.sent(look(104, 9, 10), 120);

        // Then
        assertEquals(0, floor.value());
    }

    @Test
    void risesOnceAllWritersOfThatTimeHaveEnded() {
        // Given
        floor.sent(look(100, 5, 6, 8), 110);

        // When
        floor.sent(look(110, 9, 10), 120);

        // Then
        assertEquals(8, floor.value());
    }

    @Test
    void staysBelowWhatIsStillThere() {
        // Given
        floor.sent(look(100, 5, 6, 8), 110);

        // When
        floor.sent(look(110, 7, 10), 120);

        // Then
        assertEquals(6, floor.value());
    }

    @Test
    void staysUntilTheWritersSeenFirstHaveEndedHoweverManyLooksThereAre() {
        // Given
        floor.sent(look(100, 1, 8), 110);
        floor.sent(look(105, 9, 12), 115);

        // When
        floor.sent(look(112, 13, 14), 118);

        // Then
        assertEquals(8, floor.value());
    }

    @Test
    void anIdFromBeforeTheLookTellsNothingOfWhoHadBegunByThen() {
        // Given
        floor.sent(look(100, 1, 8), 110);
        floor.sent(new Claim(List.of(row(9), row(12)), Set.of(), 110, false), 111);

        // When
        floor.sent(look(112, 13, 14), 118);

        // Then
        assertEquals(8, floor.value());
    }

    private static Claim look(long oldestRunning, long... numbers) {
        return new Claim(LongStream.of(numbers).mapToObj(OutboxFloorTest::row).toList(), Set.of(), oldestRunning, true);
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
