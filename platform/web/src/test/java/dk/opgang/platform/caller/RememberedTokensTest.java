package dk.opgang.platform.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final RememberedTokens tokens = new RememberedTokens(Clock.fixed(NOW, ZoneOffset.UTC), nanos::get);

    private record Verified(String getName, Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return getName;
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static SecurityIdentity of(String name, Duration left) {
        long end = NOW.plus(left).getEpochSecond();
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Verified(
                        name,
                        Map.of("exp", end, "scope", "areas.read areas.write", "azp", name, "municipality", "615")))
                .addAttribute("request", new Object())
                .build();
    }

    @Test
    void a_verified_token_keeps_its_owner_and_scopes_and_not_the_request() {
        // Given
        tokens.add("a.b.c", of("somebody", Duration.ofHours(1)));

        // When
        SecurityIdentity known = tokens.find("a.b.c").orElseThrow();

        // Then
        assertEquals("somebody", known.getPrincipal().getName());
        assertTrue(known.checkPermissionBlocking(new StringPermission("areas.write")));
        assertFalse(known.checkPermissionBlocking(new StringPermission("participants.read")));
        assertEquals(Set.of(CallerOfToken.ATTRIBUTE), known.getAttributes().keySet());
    }

    @Test
    void whom_a_token_names_is_read_once() {
        // Given
        tokens.add("a.b.c", of("somebody", Duration.ofHours(1)));
        Caller first = callerOf("a.b.c");

        // When
        Caller second = callerOf("a.b.c");

        // Then
        assertEquals("municipality:615", first.tenantKey());
        assertEquals(Set.of("areas.read", "areas.write"), first.scopes());
        assertSame(first, second);
    }

    private Caller callerOf(String token) {
        CallerOfToken known = tokens.find(token).orElseThrow().getAttribute(CallerOfToken.ATTRIBUTE);
        return known.get();
    }

    @Test
    void a_token_is_another_if_only_its_signature_is() {
        // Given
        tokens.add("a.b.c", of("somebody", Duration.ofHours(1)));

        // When
        boolean isKnown = tokens.find("a.b.d").isPresent();

        // Then
        assertFalse(isKnown);
    }

    @Test
    void a_token_that_has_ended_is_not_known() {
        // Given
        tokens.add("a.b.c", of("somebody", Duration.ZERO));

        // When
        boolean isKnown = tokens.find("a.b.c").isPresent();

        // Then
        assertFalse(isKnown);
    }

    @Test
    void a_token_is_verified_anew_after_a_minute() {
        // Given
        tokens.add("a.b.c", of("somebody", Duration.ofHours(1)));

        // When
        nanos.addAndGet(RememberedTokens.KEPT.toNanos());

        // Then
        assertTrue(tokens.find("a.b.c").isEmpty());
    }
}
