package dk.opgang.platform.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintKeysTest {

    private static final byte[] REQUEST = "POST /v1/notes".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "1, 1 2, 2, true",
        "1, 1 2, 1, true",
        "1 2, 2, 2, false",
        "1, 2, 2, false",
    })
    void aKeptFingerprintIsRecognisedAsLongAsItsKeyIsInTheKeyset(
            String before, String after, int primary, boolean recognised) {
        // Given
        byte[] kept = FingerprintKeys.of(keyset(before, 1)).of(REQUEST).toKeep();

        // When
        boolean same = FingerprintKeys.of(keyset(after, primary)).of(REQUEST).matches(kept);

        // Then
        assertEquals(recognised, same);
    }

    private static String keyset(String ids, int primary) {
        return "{\"primaryKeyId\": " + primary + ", \"key\": ["
                + Arrays.stream(ids.split(" "))
                        .map(id -> "{\"keyId\": " + id + ", \"keyData\": {\"value\": \"secret " + id + "\"}}")
                        .collect(Collectors.joining(", "))
                + "]}";
    }
}
