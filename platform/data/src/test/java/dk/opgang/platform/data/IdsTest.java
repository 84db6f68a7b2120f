package dk.opgang.platform.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsGrowStrictlyAndTellTheirTime() {
        // Given
        long before = System.currentTimeMillis();

        // When
        List<UUID> ids = Stream.generate(Ids::next).limit(20_000).toList();

        // Then
        assertEquals(7, ids.getFirst().version());
        assertEquals(2, ids.getFirst().variant());
        assertTrue(ids.getFirst().getMostSignificantBits() >>> 16 >= before);
        assertEquals(
                ids.stream().map(UUID::toString).sorted().toList(),
                ids.stream().map(UUID::toString).toList());
        assertEquals(20_000, ids.stream().distinct().count());
    }

    @Test
    void idsAreOrderedAsTheirTexts() {
        // Given
        Random random = new Random(9220);
        List<UUID> ids = Stream.concat(
                        Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()))
                                .limit(500),
                        Stream.generate(() -> new UUID(random.nextLong(2) - 1, random.nextLong(3) - 1))
                                .limit(50))
                .toList();

        // When
        List<UUID> sorted = ids.stream().sorted(Ids.AS_WRITTEN).toList();

        // Then
        assertEquals(ids.stream().sorted(Comparator.comparing(UUID::toString)).toList(), sorted);
    }
}
