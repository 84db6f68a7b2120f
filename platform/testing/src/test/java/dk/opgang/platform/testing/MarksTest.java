package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String SECRET = "Qvørmarksen";

    @Test
    void itIsFoundInBase64WhereverItStands() {
        // Given
        List<String> around = List.of("", "a", "ab", "abc", "abcd");

        // When
        Map<String, String> marks = Marks.inTexts(SECRET);

        // Then
        for (String before : around) {
            String text = before + SECRET + "!";
            String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertTrue(encoded.contains(marks.get("base64 of UTF-8 at " + before.length() % 3)), encoded);
        }
    }

    @Test
    void itIsFoundEscapedAndInHex() {
        // When
        Map<String, String> marks = Marks.inTexts(SECRET);

        // Then
        assertEquals("Qv\\u00f8rmarksen", marks.get("escaped"));
        assertEquals("Qv%C3%B8rmarksen", marks.get("of an address"));
        assertEquals("5176c3b8726d61726b73656e", marks.get("hex of UTF-8"));
        assertTrue(marks.values().stream().noneMatch(String::isEmpty));
        assertEquals(SECRET.length() * 2, Marks.inFiles(SECRET).get("UTF-16LE").length);
    }
}
