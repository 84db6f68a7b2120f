package dk.opgang.network.knowledge.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "15-17-årige, 15 17 årige",
        "job/uddannelse, job uddannelse",
        "2018-2020, 2018 2020",
        "Ærø, ærø",
        "Aabenraa, åbenrå",
        "Björn, bjørn",
        "café, cafe",
        "skole/område, skole område",
    })
    void everything_but_letters_and_digits_stands_between_words(String text, String words) {
        // When
        String found = Words.of(text).stream().map(Words.Token::word).collect(Collectors.joining(" "));

        // Then
        assertEquals(words, found);
    }

    @ParameterizedTest
    @CsvSource({
        "indsats, indsatser",
        "læreplads, lærepladser",
        "aktivitet, aktiviteter",
        "forælder, forældre",
        "boligområde, boligområderne",
        "job, jobbet",
        "barn, børnene",
        "museum, museerne",
        "familie, familiernes",
        "relationel, relationelle",
    })
    void forms_of_a_word_have_a_stem_in_common(String one, String other) {
        // When
        String stem = DanishWords.stem(Words.compared(other));

        // Then
        assertEquals(DanishWords.stem(Words.compared(one)), stem);
    }

    @ParameterizedTest
    @CsvSource({"ledige, leder", "leje, lejlighed", "vejledning, vejleder"})
    void other_words_do_not(String one, String other) {
        // When
        String stem = DanishWords.stem(Words.compared(other));

        // Then
        assertNotEquals(DanishWords.stem(Words.compared(one)), stem);
    }

    @Property(tries = 200)
    void one_slip_is_one_error(
            @ForAll @AlphaChars @StringLength(min = 4, max = 12) String word, @ForAll Random random) {
        // Given
        int at = random.nextInt(word.length() - 1);
        String swapped = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        String missing = word.substring(0, at) + word.substring(at + 1);
        String extra = word.substring(0, at) + '_' + word.substring(at);
        String wrong = word.substring(0, at) + '_' + word.substring(at + 1);

        // When
        List<Integer> errors = Stream.of(swapped, missing, extra, wrong)
                .map(typed -> TypingErrors.between(typed, word, 2))
                .toList();

        // Then
        assertEquals(List.of(swapped.equals(word) ? 0 : 1, 1, 1, 1), errors);
    }

    @Test
    void what_is_found_is_marked_and_all_else_escaped() {
        // Given
        Highlighter highlighter = new Highlighter(Set.of("job", "å"));

        // When
        List<String> marked = highlighter.whole("<b>Job</b> & Å \"x\"");

        // Then
        assertEquals(List.of("&lt;b&gt;<mark>Job</mark>&lt;/b&gt; &amp; <mark>Å</mark> &quot;x&quot;"), marked);
    }
}
