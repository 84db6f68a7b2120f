package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import dk.opgang.network.handover.PackagesNearby;
import dk.opgang.platform.testing.PublishedEvent;
import dk.opgang.platform.testing.Topics;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The other installation: it writes to the topic and reads it with its own key pair, as one of this software does. */
final class Nord {

    static final String TOPIC = "opgang.exchange.v1";

    private static final JsonMapper JSON = new JsonMapper();
    /** For all class loaders of the tests: a number that was used before is refused. */
    private static final AtomicLong NUMBER =
            (AtomicLong) System.getProperties().computeIfAbsent("opgang.test.nord", _ -> new AtomicLong());

    private Nord() {}

    static Envelope envelope(String kind, @Nullable String municipality, String body) {
        return numbered(NUMBER.incrementAndGet(), kind, municipality, body);
    }

    static Envelope numbered(long number, String kind, @Nullable String municipality, String body) {
        return new Envelope(
                UUID.randomUUID(),
                kind,
                TwoInstallations.NORD,
                number,
                municipality,
                Instant.now(),
                tree(body),
                null,
                null);
    }

    /** Leaves numbers out. */
    static void loses(int messages) {
        NUMBER.addAndGet(messages);
    }

    /** Has lost how many messages it has said, as after a backup was restored. */
    static void countsFrom(long next) {
        NUMBER.set(next - 1);
    }

    static String says(Envelope envelope) {
        String jws = signed(envelope);
        publishes(jws);
        return jws;
    }

    static String signed(Envelope envelope) {
        return Signatures.sign(envelope, TwoInstallations.nord());
    }

    static void publishes(String jws) {
        Topics.publish(
                TOPIC,
                UUID.randomUUID(),
                ExchangeMessage.TYPE,
                new ExchangeMessage(jws, TwoInstallations.NORD).aggregateId(),
                JSON.createObjectNode().put("jws", jws).toString(),
                Map.of());
    }

    /** What the installation under test has said, once there is something that fits; each is proven. */
    static List<Envelope> hears(String kind, Predicate<JsonNode> fits) {
        return Topics.await(TOPIC, 1, message -> isSaid(message, kind, fits)).stream()
                .map(message -> Signatures.read(message.data().toString()))
                .peek(claimed -> Signatures.verify(claimed, TwoInstallations.opgang()))
                .map(Signatures.Claimed::envelope)
                .toList();
    }

    static boolean isSaid(PublishedEvent message, String kind, Predicate<JsonNode> fits) {
        try {
            Envelope envelope = Signatures.read(message.data().toString()).envelope();
            return envelope.installation().equals("opgang")
                    && envelope.kind().equals(kind)
                    && fits.test(JSON.valueToTree(envelope.body()));
        } catch (Refusal _) {
            return false;
        }
    }

    /** The key pair of Aalborg: what is sealed for it is opened here alone. */
    private static final KeysetHandle AALBORGS = keyPair();

    /** By which key something is sealed for Aalborg, as it is told. */
    @AccessesPartialKey
    static String key() {
        try {
            HpkePublicKey sealing = (HpkePublicKey)
                    AALBORGS.getPublicKeysetHandle().getPrimary().getKey();
            return "{\"keys\": [{\"municipalityCode\": \"%s\", \"keyId\": %d, \"publicKey\": \"%s\"}]}"
                    .formatted(
                            TwoInstallations.AALBORG,
                            keyId(),
                            Base64.getEncoder()
                                    .encodeToString(sealing.getPublicKeyBytes().toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static long keyId() {
        return Integer.toUnsignedLong(AALBORGS.getPrimary().getId());
    }

    /** Something for a municipality of the installation under test that it alone reads. */
    static Envelope sealed(String kind, String municipality, String told) {
        UUID id = UUID.randomUUID();
        JsonPath keys = RestAssured.get(PackagesNearby.address() + "/internal/municipality-keys")
                .jsonPath();
        String of = "items.find { it.municipalityCode == '" + municipality + "' }.";
        KeysClient.Key by =
                new KeysClient.Key(municipality, keys.getLong(of + "keyId"), keys.getString(of + "publicKey"));
        return new Envelope(
                id,
                kind,
                TwoInstallations.NORD,
                NUMBER.incrementAndGet(),
                municipality,
                Instant.now(),
                null,
                by.id(),
                MunicipalitySeal.seal(
                        by,
                        told.getBytes(StandardCharsets.UTF_8),
                        Envelope.context(id, kind, TwoInstallations.NORD, municipality)));
    }

    /** What the installation under test has said that Aalborg alone reads, once there is something that fits; opened. */
    static List<JsonNode> reads(String kind, Predicate<JsonNode> fits) {
        return reads(kind, 1, fits);
    }

    /** The same once there are so many that fit: those alone. */
    static List<JsonNode> reads(String kind, int count, Predicate<JsonNode> fits) {
        return Topics.await(TOPIC, count, message -> opened(message, kind)
                        .filter(fits)
                        .isPresent())
                .stream()
                .flatMap(message -> opened(message, kind).filter(fits).stream())
                .toList();
    }

    private static Optional<JsonNode> opened(PublishedEvent message, String kind) {
        try {
            Envelope said = Signatures.read(message.data().toString()).envelope();
            boolean isForUs = said.installation().equals("opgang")
                    && said.kind().equals(kind)
                    && said.keyId() != null
                    && said.keyId().equals(Long.toString(keyId()));
            if (!isForUs) {
                return Optional.empty();
            }
            String context = Envelope.context(said.id(), kind, "opgang", TwoInstallations.AALBORG);
            return Optional.of(JSON.readTree(AALBORGS.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(Base64.getDecoder().decode(said.sealed()), context.getBytes(StandardCharsets.UTF_8))));
        } catch (Refusal _) {
            return Optional.empty();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle keyPair() {
        try {
            HybridConfig.register();
            return KeysetHandle.generateNew(HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
