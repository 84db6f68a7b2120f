package dk.opgang.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.problem.TextFault;
import dk.opgang.platform.value.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDC00\uD800", "x\uD83D", "a\u0000b", "\u0007", "\u007F"})
    void half_a_character_and_control_characters_are_refused(String text) {
        // When
        TextFault fault = TextFault.of(text, TextKind.FREE);

        // Then
        assertEquals(TextFault.INVALID_CHARACTER, fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1", " P-1", "P-1\u00A0", "\u202FP-1\t", "\uFEFFP-1\u200B", "\r\nP-1 "})
    void white_space_around_a_key_is_no_part_of_it(String key) {
        // When
        Source source = new Source(key, key);

        // Then
        assertEquals(new Source("P-1", "P-1"), source);
    }

    @Test
    void a_decomposed_text_is_the_composed_one() {
        // Given
        String composed = "S\u00F8nderg\u00E5rd";

        // When
        String read = Texts.normal("S\u00F8nderga\u030Ard", TextKind.FREE);

        // Then
        assertEquals(composed, read);
    }

    @Test
    void white_space_within_and_around_free_text_stays() {
        // When
        String read = Texts.normal(" two  words\n", TextKind.FREE);

        // Then
        assertEquals(" two  words\n", read);
    }
}
