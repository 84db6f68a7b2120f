package dk.opgang.gateway.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private static final Client HORSENS = new Client("horsens", Optional.empty());

    private final KnownTokens tokens = new KnownTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTokenIsKnownUntilItExpires() {
        // Given
        tokens.add("a", HORSENS, NOW.getEpochSecond() + 1);

        // When
        Optional<Client> client = tokens.client("a");

        // Then
        assertEquals(Optional.of(HORSENS), client);
    }

    @Test
    void anExpiredTokenIsNot() {
        // Given
        tokens.add("a", HORSENS, NOW.getEpochSecond());

        // When
        Optional<Client> client = tokens.client("a");

        // Then
        assertEquals(Optional.empty(), client);
    }

    @Test
    void anotherTokenIsNot() {
        // Given
        tokens.add("a", HORSENS, NOW.getEpochSecond() + 1);

        // When
        Optional<Client> client = tokens.client("b");

        // Then
        assertEquals(Optional.empty(), client);
    }
}
