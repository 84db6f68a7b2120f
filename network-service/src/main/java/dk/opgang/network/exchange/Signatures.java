package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.opgang.network.exchange.Refusal.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Messages as a JWS in its compact form, signed with Ed25519, which the standard calls {@code EdDSA} there (RFC 8037). */
final class Signatures {

    /** What stands before the 32 bytes of a key where it says what it is (RFC 8410). */
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String ED25519 = "Ed25519";
    private static final Base64.Encoder WRITE = Base64.getUrlEncoder().withoutPadding();
    private static final int PARTS = 3;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Signatures() {}

    /** The message, signed. */
    static String sign(Envelope envelope, SigningKey key) {
        try {
            String header = MAPPER.createObjectNode()
                    .put("alg", "EdDSA")
                    .put("kid", key.id())
                    .toString();
            String signed =
                    part(header.getBytes(StandardCharsets.UTF_8)) + '.' + part(MAPPER.writeValueAsBytes(envelope));
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(privateKey(key));
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + part(signature.sign());
        } catch (GeneralSecurityException | JsonProcessingException _) {
            // Without the cause: it could quote the key.
            throw new IllegalStateException("A message could not be signed with the key " + key.id());
        }
    }

    /** A message as it came: what it says of itself, which nothing vouches for yet. */
    record Claimed(String keyId, Envelope envelope, String signed, byte[] signature) {}

    /** @throws Refusal if it is none */
    static Claimed read(String message) {
        try {
            String[] parts = MAPPER.readTree(message).path("jws").asText().split("\\.", -1);
            if (parts.length != PARTS) {
                throw new Refusal(Reason.MALFORMED);
            }
            JsonNode header = MAPPER.readTree(bytes(parts[0]));
            Envelope envelope = MAPPER.readValue(bytes(parts[1]), Envelope.class);
            // Another algorithm, such as none, is never what a partner uses.
            if (!header.path("alg").asText().equals("EdDSA")
                    || header.has("crit")
                    || envelope.id() == null
                    || envelope.kind() == null
                    || envelope.installation() == null
                    || envelope.time() == null) {
                throw new Refusal(Reason.MALFORMED);
            }
            return new Claimed(header.path("kid").asText(), envelope, parts[0] + '.' + parts[1], bytes(parts[2]));
        } catch (IOException | IllegalArgumentException _) {
            throw new Refusal(Reason.MALFORMED);
        }
    }

    /** @throws Refusal if it is not signed by the partner */
    static void verify(Claimed claimed, Partner by) {
        Partner.Key key =
                by.key(claimed.keyId(), claimed.envelope().time()).orElseThrow(() -> new Refusal(Reason.UNKNOWN_KEY));
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(publicKey(key));
            signature.update(claimed.signed().getBytes(StandardCharsets.US_ASCII));
            if (!signature.verify(claimed.signature())) {
                throw new Refusal(Reason.ALTERED);
            }
        } catch (GeneralSecurityException _) {
            throw new Refusal(Reason.ALTERED);
        }
    }

    private static PrivateKey privateKey(SigningKey key) throws GeneralSecurityException {
        byte[] raw = Base64.getDecoder().decode(key.privateKey());
        return KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, raw)));
    }

    private static PublicKey publicKey(Partner.Key key) throws GeneralSecurityException {
        byte[] raw = Base64.getDecoder().decode(key.publicKey());
        return KeyFactory.getInstance(ED25519).generatePublic(new X509EncodedKeySpec(joined(PUBLIC, raw)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = new byte[first.length + second.length];
        System.arraycopy(first, 0, both, 0, first.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String part(byte[] bytes) {
        return WRITE.encodeToString(bytes);
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}
