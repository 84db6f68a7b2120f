package dk.opgang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Fetches tokens by client credentials, and keeps each until shortly before its end. */
final class ClientTokens implements Tokens {

    private static final Tokens NONE = Optional::empty;
    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);
    private static final int UNTOLD_SECONDS = 60;

    private record Token(String value, Instant renewal) {}

    private record Endpoint(Sender sender, String path) {}

    private final Sender issuer;
    private final String form;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Token kept;
    private volatile @Nullable Endpoint endpoint;

    ClientTokens(Sender issuer, String clientId, String clientSecret) {
        this.issuer = issuer;
        this.form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret);
    }

    @Override
    public Optional<String> current() {
        return Optional.of(fresh().orElseGet(this::fetched));
    }

    @Override
    public boolean refused(String token) {
        Token now = kept;
        if (now != null && now.value().equals(token)) {
            kept = null;
        }
        return true;
    }

    private Optional<String> fresh() {
        Token token = kept;
        return token != null && Instant.now().isBefore(token.renewal()) ? Optional.of(token.value()) : Optional.empty();
    }

    /** One thread asks, the others wait for its token. */
    private String fetched() {
        try {
            fetching.lockInterruptibly();
        } catch (InterruptedException e) {
            throw new OpgangInterrupted("an access token", e);
        }
        try {
            return fresh().orElseGet(this::fetch);
        } finally {
            fetching.unlock();
        }
    }

    private String fetch() {
        Endpoint to = endpoint();
        // Fetching a token changes nothing, so the request may be repeated like a read; the key is nothing to the
        // issuer.
        Request request = Request.post(to.path())
                .content("application/x-www-form-urlencoded", Content.of(form))
                .idempotencyKey("token");
        Instant asked = Instant.now();
        JsonNode answer = to.sender().whole(request, NONE).json();
        long seconds = answer.path("expires_in").asLong(UNTOLD_SECONDS);
        // A token of a few seconds is used for half of them.
        Duration used = Duration.ofSeconds(Math.max(seconds - BEFORE_ITS_END.toSeconds(), seconds / 2));
        Token token = new Token(answer.path("access_token").asText(), asked.plus(used));
        kept = token;
        return token.value();
    }

    /** Where the issuer says that tokens are fetched. */
    private Endpoint endpoint() {
        Endpoint known = endpoint;
        if (known == null) {
            JsonNode told = issuer.whole(Request.get("/.well-known/openid-configuration"), NONE)
                    .json();
            URI address = URI.create(told.path("token_endpoint").asText());
            String origin = address.getScheme() + "://" + address.getRawAuthority();
            known = new Endpoint(issuer.at(Addresses.base(origin)), address.getRawPath());
            endpoint = known;
        }
        return known;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
