package dk.opgang.gateway.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.opgang.local.process.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An issuer whose keys come and go, and which goes away itself. */
public final class RotatingIssuer implements QuarkusTestResourceLifecycleManager {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final Map<String, KeyPair> KEYS = new LinkedHashMap<>();
    private static int port;
    private static HttpServer server;

    /** Makes a key, or has it again, and publishes it. */
    public static synchronized void publish(String id) {
        KEYS.computeIfAbsent(id, made -> newKey());
    }

    /** Publishes it no longer. The pair, as a thief would have kept it. */
    public static synchronized KeyPair withdraw(String id) {
        return KEYS.remove(id);
    }

    /** A token by a key that is published. */
    public static synchronized String token(String id) {
        return token(id, KEYS.get(id));
    }

    /** A token by any key; no two are alike. */
    public static String token(String id, KeyPair key) {
        String head = encode("{\"alg\":\"RS256\",\"kid\":\"" + id + "\"}");
        long now = Instant.now().getEpochSecond();
        String claims = encode(
                "{\"iss\":\"%s\",\"sub\":\"client\",\"azp\":\"client\",\"aud\":\"opgang\",\"iat\":%d,\"exp\":%d,\"jti\":\"%d\"}"
                        .formatted(url(), now, now + 3_600, System.nanoTime()));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return head + "." + claims + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key that nobody publishes. */
    public static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void goAway() {
        server.stop(0);
    }

    public static void comeBack() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(url())));
        server.createContext("/jwks", exchange -> answer(exchange, keys()));
        server.start();
    }

    @Override
    public Map<String, String> start() {
        port = Ports.free();
        publish("first");
        comeBack();
        return Map.of("stub.rotating-issuer.url", url());
    }

    @Override
    public void stop() {
        goAway();
    }

    private static String url() {
        return "http://127.0.0.1:" + port;
    }

    private static synchronized String keys() {
        return KEYS.entrySet().stream()
                .map(key -> key(key.getKey(), (RSAPublicKey) key.getValue().getPublic()))
                .collect(Collectors.joining(",", "{\"keys\": [", "]}"));
    }

    private static String key(String id, RSAPublicKey key) {
        return "{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"%s\", \"n\": \"%s\", \"e\": \"%s\"}"
                .formatted(id, number(key.getModulus()), number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = new byte[bytes.length - sign];
        System.arraycopy(bytes, sign, magnitude, 0, magnitude.length);
        return BASE64.encodeToString(magnitude);
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
