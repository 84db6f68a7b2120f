package dk.opgang.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person who signs in at Keycloak through a browser, to a client without a secret: code flow with PKCE. */
final class SignIn {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-that-nobody-guesses-because-it-is-long-0123456789";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String issuer;
    private final String client;
    private final String back;
    /** A browser sends them on; a client of HTTP does not, since they are for secure connections and this is the same machine. */
    private final Map<String, String> cookies = new TreeMap<>();

    SignIn(HttpClient http, String issuer, String client, String back) {
        this.http = http;
        this.issuer = issuer + "/protocol/openid-connect/";
        this.client = client;
        this.back = back;
    }

    /** What is answered to a browser that is sent to sign in, with these parameters besides those that are always there. */
    HttpResponse<String> begin(Map<String, String> besides) throws IOException, InterruptedException {
        Map<String, String> query = new TreeMap<>(besides);
        query.put("client_id", client);
        query.put("redirect_uri", back);
        query.put("response_type", "code");
        query.put("scope", "openid");
        return send(HttpRequest.newBuilder(URI.create(issuer + "auth?" + form(query)))
                .GET());
    }

    /** The tokens of whoever signs in with that name. */
    JsonNode tokens(String name, String password) throws IOException, InterruptedException {
        Matcher form = FORM.matcher(begin(Map.of("code_challenge", challenge(), "code_challenge_method", "S256"))
                .body());
        if (!form.find()) {
            throw new IllegalStateException("Nobody is asked for a name");
        }
        HttpResponse<String> signedIn = send(posted(
                URI.create(form.group(1).replace("&amp;", "&")), Map.of("username", name, "password", password)));
        Matcher code = CODE.matcher(signedIn.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new IllegalStateException("Not let in: " + signedIn.statusCode() + " " + signedIn.body());
        }
        return JSON.readTree(token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        back,
                        "code_verifier",
                        VERIFIER))
                .body());
    }

    /** What is answered to the client when it asks for tokens. */
    HttpResponse<String> token(Map<String, String> asked) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(asked);
        all.put("client_id", client);
        return send(posted(URI.create(issuer + "token"), all));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private static HttpRequest.Builder posted(URI address, Map<String, String> form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
