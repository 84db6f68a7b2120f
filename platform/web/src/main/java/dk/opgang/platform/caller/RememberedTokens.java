package dk.opgang.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were verified a moment ago. They are known by the hash of the whole token, so that nobody can use what a dump of the
 * memory shows; none is taken after its own end, and each is forgotten after half a minute, so that a key that the issuer withdrew
 * does not live on here.
 */
final class RememberedTokens {

    static final Duration KEPT = Duration.ofSeconds(30);

    private static final int MOST = 10_000;
    private static final String SCOPE = "scope";

    private final Clock clock;
    private final Cache<String, Remembered> remembered;

    RememberedTokens(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(ticker)
                .build();
    }

    /** Whose the token is, if it was verified within the last half minute and has not ended. */
    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(remembered.getIfPresent(hash(token)))
                .filter(known -> known.expiresAt() > clock.instant().getEpochSecond())
                .map(Remembered::identity);
    }

    /** Remembers a token that was verified just now. One without scopes may do nothing anyway and is not kept. */
    void add(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken verified
                && verified.getClaim(SCOPE) instanceof String scopes) {
            SecurityIdentity kept = withoutRequest(identity, verified, scopes);
            remembered.put(hash(token), new Remembered(kept, verified.getExpirationTime()));
        }
    }

    /** The verifier hangs the request that it saw on the identity; that one would be kept in memory for as long as the token. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity, JsonWebToken token, String scopes) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttribute(CallerOfToken.ATTRIBUTE, new CallerOfToken(token))
                .addPermissionsAsString(Set.of(scopes.trim().split(" +", -1)))
                .build();
    }

    private static String hash(String token) {
        try {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Whose a verified token is.
     *
     * @param expiresAt its claim {@code exp}, in seconds of the epoch
     */
    private record Remembered(SecurityIdentity identity, long expiresAt) {}
}
