package dk.opgang.initiatives.budgeting.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes into the box, and the secrets that people type. */
class PackedBallotTest {

    @Test
    void everyBallotOfARoundHasOneSizeAndComesOutAsItWentIn() {
        // Given
        List<List<Integer>> ballots = IntStream.range(0, 1 << 10)
                .mapToObj(bits -> IntStream.rangeClosed(1, 10)
                        .filter(number -> (bits >> number - 1 & 1) == 1)
                        .boxed()
                        .toList())
                .toList();

        // When
        List<byte[]> packed =
                ballots.stream().map(ballot -> PackedBallot.pack(ballot, 10)).toList();

        // Then
        assertEquals(Set.of(2), packed.stream().map(it -> it.length).collect(Collectors.toSet()));
        assertEquals(ballots, packed.stream().map(PackedBallot::unpack).toList());
    }

    @Test
    void codesAreLettersAloneAndNoTwoAreAlike() {
        // When
        Set<String> codes = Stream.generate(CodeLetters::newCode).limit(1_000).collect(Collectors.toSet());
        String code = codes.iterator().next();

        // Then
        assertEquals(1_000, codes.size());
        assertTrue(codes.stream().allMatch(it -> it.matches("([B-DF-HJ-NP-T]{4}-){4}[B-DF-HJ-NP-T]{4}")), code);
        assertEquals(20, CodeLetters.plain(" " + code.toLowerCase(Locale.ROOT)).length);
    }
}
