package dk.opgang.initiatives.budgeting.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The digest of a count, as anybody would work it out. */
class CountDigestTest {

    @Test
    void itIsOfSortedLinesAndDoesNotDependOnAnyOrder() {
        // Given
        List<List<Integer>> ballots = List.of(List.of(3, 2), List.of(10, 1), List.of(), List.of(1), List.of(2, 3));

        // When
        String digest = CountDigest.of(ballots);

        // Then
        // printf '\n1\n1,10\n2,3\n2,3\n' | sha256sum
        assertEquals("6552b6766f1242dc370ef1b69f57a2feaafc9d2ce666f7f530e532f556280c9b", digest);
        assertEquals(digest, CountDigest.of(ballots.reversed()));
        assertNotEquals(digest, CountDigest.of(ballots.subList(0, 4)));
    }
}
