package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpolationTest {

    private final Interpolation interpolation = new Interpolation(Map.of("SET", "value", "EMPTY", "")::get);

    @ParameterizedTest
    @CsvSource({
        "a ${SET} b, a value b",
        "${SET:-other}, value",
        "${MISSING:-other}, other",
        "${EMPTY:-other}, other",
        "x${EMPTY-other}, x",
        "x${MISSING}, x",
        "$$SET, $SET",
        "${MISSING:-a:b/c}, a:b/c"
    })
    void variablesAreResolvedAsComposeDoes(String text, String expected) {
        // When
        String resolved = interpolation.apply(text);

        // Then
        assertEquals(expected, resolved);
    }
}
