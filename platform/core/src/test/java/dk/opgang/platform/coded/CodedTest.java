package dk.opgang.platform.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodedTest {

    private enum Fruit implements Coded {
        APPLE,
        RED_CURRANT
    }

    @Test
    void aConstantIsFoundByItsNameInKebabCase() {
        // When
        Fruit found = Coded.of(Fruit.values(), "red-currant");

        // Then
        assertEquals(Fruit.RED_CURRANT, found);
        assertEquals("apple, red-currant", Coded.codes(Fruit.values()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "pear", "APPLE", "red_currant"})
    void anotherCodeIsNone(String code) {
        // When
        Optional<Fruit> found = Coded.find(Fruit.values(), code);

        // Then
        assertEquals(Optional.empty(), found);
        assertThrows(IllegalArgumentException.class, () -> Coded.of(Fruit.values(), String.valueOf(code)));
    }
}
