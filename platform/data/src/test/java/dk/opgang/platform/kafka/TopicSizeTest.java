package dk.opgang.platform.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSizeTest {

    @Test
    void aTopicAndItsPartitionsAreRead() {
        // When
        TopicSize size = TopicSize.valueOf(" opgang.housing-areas.v1 = 12");

        // Then
        assertEquals(new TopicSize("opgang.housing-areas.v1", 12), size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opgang.participants.v1", "opgang.participants.v1=", "=12", "a=0", "a=-1", "a=b", "a=1=2"})
    void whatIsNoneStopsTheStartAndIsNamed(String text) {
        // When
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> TopicSize.valueOf(text));

        // Then
        assertTrue(thrown.getMessage().contains("'" + text + "'"), thrown.getMessage());
    }
}
