package dk.opgang.gateway.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final KnownTokens tokens = new KnownTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTokenIsKnownUntilItExpires() {
        // Given
        tokens.add("a", "horsens", NOW.getEpochSecond() + 1);

        // When
        Optional<String> client = tokens.client("a");

        // Then
        assertEquals(Optional.of("horsens"), client);
    }

    @Test
    void anExpiredTokenIsNot() {
        // Given
        tokens.add("a", "horsens", NOW.getEpochSecond());

        // When
        Optional<String> client = tokens.client("a");

        // Then
        assertEquals(Optional.empty(), client);
    }

    @Test
    void anotherTokenIsNot() {
        // Given
        tokens.add("a", "horsens", NOW.getEpochSecond() + 1);

        // When
        Optional<String> client = tokens.client("b");

        // Then
        assertEquals(Optional.empty(), client);
    }
}
