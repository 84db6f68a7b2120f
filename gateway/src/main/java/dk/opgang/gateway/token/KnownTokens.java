package dk.opgang.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens that were verified a moment ago, by their hashes: a client uses one for hours, and its signature stays as it is. They are
 * forgotten soon, so that a key that the issuer withdrew does not live on here; the services verify every request anyway.
 */
final class KnownTokens {

    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int MOST = 10_000;

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final Clock clock;

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    /** The client of a token that is known and has not expired. */
    Optional<Client> client(String token) {
        return Optional.ofNullable(known.getIfPresent(hash(token)))
                .filter(found -> found.expiresAt() > clock.instant().getEpochSecond())
                .map(Known::client);
    }

    /**
     * Remembers a verified token.
     *
     * @param expiresAt its claim {@code exp}, in seconds of the epoch
     */
    void add(String token, Client client, long expiresAt) {
        known.put(hash(token), new Known(client, expiresAt));
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Known(Client client, long expiresAt) {}
}
