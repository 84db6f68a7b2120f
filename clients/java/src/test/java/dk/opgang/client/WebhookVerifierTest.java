package dk.opgang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The signature is the example of the Standard Webhooks specification. */
class WebhookVerifierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final long SENT = 1_614_265_330;
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

    @Test
    void rightSignatureIsTakenAmongSeveralAndForEitherSecret() throws WebhookRefused {
        // Given
        WebhookVerifier verifier = new WebhookVerifier(at(SENT + 299), OTHER, SECRET);

        // When
        Event event = verifier.verify(headers("v1,AAAA v2,xx " + SIGNATURE), BODY);

        // Then
        assertThat(event.json().path("test").asLong()).isEqualTo(2432232314L);
    }

    @Test
    void everythingElseIsRefused() {
        // Given
        WebhookVerifier verifier = new WebhookVerifier(at(SENT), SECRET);

        // When
        Map<String, List<String>> headers = headers(SIGNATURE);

        // Then
        assertThatThrownBy(() -> new WebhookVerifier(at(SENT), OTHER).verify(headers, BODY))
                .isInstanceOf(WebhookRefused.class);
        assertThatThrownBy(() -> new WebhookVerifier(at(SENT + 301), SECRET).verify(headers, BODY))
                .hasMessageContaining("timestamp");
        assertThatThrownBy(() -> new WebhookVerifier(at(SENT - 301), SECRET).verify(headers, BODY))
                .hasMessageContaining("timestamp");
        assertThatThrownBy(() -> verifier.verify(headers, "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("signature");
        assertThatThrownBy(() -> verifier.verify(headers("v2" + SIGNATURE.substring(2)), BODY))
                .hasMessageContaining("signature");
        assertThatThrownBy(() -> verifier.verify(Map.of(), BODY)).isInstanceOf(WebhookRefused.class);
    }

    private static Map<String, List<String>> headers(String signature) {
        return Map.of(
                "Webhook-Id", List.of("msg_p5jXN8AQM9LWM0D4loKWxJek"),
                "webhook-timestamp", List.of(String.valueOf(SENT)),
                "WEBHOOK-SIGNATURE", List.of(signature));
    }

    private static InstantSource at(long seconds) {
        return InstantSource.fixed(Instant.ofEpochSecond(seconds));
    }
}
