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
    private static final int NOT_FOUND = 404;

    private record Token(String value, Instant renewal) {}

    private record Endpoint(Sender sender, String path) {}

    private final Sender issuer;
    private final String form;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable Token kept;
    private volatile @Nullable Endpoint endpoint;

    /** @param scope separated by blanks; all of the client's if empty */
    ClientTokens(Sender issuer, String clientId, String clientSecret, String scope) {
        this.issuer = issuer;
        this.form = "grant_type=client_credentials&client_id=" + encode(clientId) + "&client_secret="
                + encode(clientSecret) + (scope.isBlank() ? "" : "&scope=" + encode(scope.strip()));
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
        String value = answer.path("access_token").asText();
        if (value.isEmpty()) {
            throw new OpgangBadAnswer("The issuer " + issuer.base() + " gave no token");
        }
        Token token = new Token(value, asked.plus(used));
        kept = token;
        return token.value();
    }

    private Endpoint endpoint() {
        Endpoint known = endpoint;
        if (known == null) {
            known = told().map(this::at).orElseGet(() -> new Endpoint(issuer, "/token"));
            endpoint = known;
        }
        return known;
    }

    /** Where the issuer says that its tokens are had; one that does not has them where the local one has. */
    private Optional<String> told() {
        try {
            JsonNode told = issuer.whole(Request.get("/.well-known/openid-configuration"), NONE)
                    .json();
            return Optional.of(told.path("token_endpoint").asText()).filter(address -> !address.isEmpty());
        } catch (OpgangProblem problem) {
            if (problem.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    private Endpoint at(String told) {
        URI address = address(told);
        if (isSecure(URI.create(issuer.base())) && !isSecure(address)) {
            throw new OpgangBadAnswer(
                    "The issuer " + issuer.base() + " names a token endpoint without TLS, and gets no secret");
        }
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return new Endpoint(issuer.at(address.getScheme() + "://" + address.getRawAuthority()), path + query);
    }

    private static boolean isSecure(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private URI address(String told) {
        try {
            URI address = URI.create(told);
            Addresses.base(address.getScheme() + "://" + address.getRawAuthority());
            return address;
        } catch (IllegalArgumentException e) {
            throw new OpgangBadAnswer("The issuer " + issuer.base() + " names no address for its tokens", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
