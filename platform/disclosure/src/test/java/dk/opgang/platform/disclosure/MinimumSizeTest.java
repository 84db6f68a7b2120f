package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumSizeTest {

    @ParameterizedTest
    @CsvSource({"100, 50, true", "99, 50, false", "100, 49, false", "100,, true", ", 50, true", ",, true"})
    void bothSizesHaveToBeReachedExactly(@Nullable Long residents, @Nullable Long households, boolean allowed) {
        // Given
        MinimumSize size = new MinimumSize(100, 50);

        // When
        boolean allows = size.allows(residents, households);

        // Then
        assertEquals(allowed, allows);
    }
}
