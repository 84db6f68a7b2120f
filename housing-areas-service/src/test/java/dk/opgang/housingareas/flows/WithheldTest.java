package dk.opgang.housingareas.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.codes.CodeList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithheldTest {

    @Test
    void everyReasonHasWords() {
        // Given
        List<String> reasons =
                Arrays.stream(Withheld.values()).map(Withheld::code).toList();

        // When
        List<String> published = CodeList.load("suppression-reasons").codes().stream()
                .map(code -> code.code())
                .toList();

        // Then
        assertEquals(reasons, published);
    }
}
