package dk.opgang.network.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.network.exchange.Refusal.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String signed(String kind) {
        return Signatures.sign(Nord.numbered(1, kind, null, "{}"), TwoInstallations.nord());
    }

    private static String json(String jws) {
        return JSON.createObjectNode().put("jws", jws).toString();
    }

    private static Partner nord(String from, String to) {
        return Partner.parse("""
                [{"installation": "nord", "municipalities": ["851"],
                  "keys": [{"id": "n-1", "publicKey": "%s", "from": "%s", "to": %s}]}]""".formatted(TwoInstallations.publicKey(TwoInstallations.NORD), from, to))
                .get("nord");
    }

    private static Reason refused(Runnable taking) {
        return assertThrows(Refusal.class, taking::run).reason();
    }

    @Test
    void whatAPartnerHasSignedIsRead() {
        // When
        Signatures.Claimed claimed = Signatures.read(json(signed("keys")));
        Signatures.verify(claimed, nord("2020-01-01T00:00:00Z", "null"));

        // Then
        assertEquals("keys", claimed.envelope().kind());
        assertEquals("nord", claimed.envelope().installation());
        String header =
                new String(Base64.getUrlDecoder().decode(signed("keys").split("\\.", -1)[0]), StandardCharsets.UTF_8);
        assertEquals("{\"alg\":\"EdDSA\",\"kid\":\"n-1\"}", header);
    }

    @Test
    void aSingleChangedCharacterIsFound() {
        // Given
        String jws = signed("keys");
        Partner partner = nord("2020-01-01T00:00:00Z", "null");
        String[] parts = jws.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("\"number\":1", "\"number\":2").getBytes(StandardCharsets.UTF_8));

        // When
        Reason altered = refused(
                () -> Signatures.verify(Signatures.read(json(parts[0] + '.' + other + '.' + parts[2])), partner));

        // Then
        assertTrue(payload.contains("\"number\":1"));
        assertEquals(Reason.ALTERED, altered);
    }

    @Test
    void aKeySignsInItsTimeAlone() {
        // Given
        Signatures.Claimed claimed = Signatures.read(json(signed("keys")));
        String now = "\"" + Instant.now().minusSeconds(60) + "\"";

        // When
        Reason ended = refused(() -> Signatures.verify(claimed, nord("2020-01-01T00:00:00Z", now)));
        Reason early = refused(() -> Signatures.verify(claimed, nord("2099-01-01T00:00:00Z", "null")));

        // Then
        assertEquals(Reason.UNKNOWN_KEY, ended);
        assertEquals(Reason.UNKNOWN_KEY, early);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"jws\": \"a.b\"}",
                "{\"jws\": \"a.b.c\"}",
                "{\"jws\": \"e30.e30.e30\"}",
                "{\"jws\": \"eyJhbGciOiJub25lIn0.e30.\"}",
                "{\"jws\": 7}"
            })
    void whatIsNoMessageIsRefused(String text) {
        // When
        Reason reason = refused(() -> Signatures.read(text));

        // Then
        assertEquals(Reason.MALFORMED, reason);
    }

    @Test
    void aMunicipalityOfTwoPartnersIsAMistake() {
        // Given
        String twice = "[{\"installation\": \"%s\", \"municipalities\": [\"851\"], \"keys\": []}"
                + ", {\"installation\": \"south\", \"municipalities\": [\"%s\"], \"keys\": []}]";

        // When
        int fine = Partner.parse(twice.formatted("nord", "751")).size();

        // Then
        assertEquals(2, fine);
        assertThrows(IllegalArgumentException.class, () -> Partner.parse(twice.formatted("nord", "851")));
        assertThrows(IllegalArgumentException.class, () -> Partner.parse(twice.formatted("south", "751")));
        assertThrows(IllegalArgumentException.class, () -> Partner.parse("{"));
    }
}
