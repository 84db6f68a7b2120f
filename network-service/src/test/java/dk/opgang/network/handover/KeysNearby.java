package dk.opgang.network.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keys of the municipalities that are served here, as participants-service keeps them: real ones, so that what is sealed for them is opened. */
final class KeysNearby {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SERVED = List.of("253", "461", "615");
    private static final Map<String, KeysetHandle> KEPT = new TreeMap<>();
    private static final Map<String, Integer> ROTATIONS = new TreeMap<>();
    private static final int ROTATIONS_A_DAY = 10;

    private KeysNearby() {}

    /** @param what rotations, openings, or nothing for all of them */
    static ObjectNode answer(String what, JsonNode body) {
        try {
            for (String code : KEPT.isEmpty() ? SERVED : List.<String>of()) {
                KEPT.put(code, KeysetHandle.generateNew(parameters()));
            }
            return switch (what) {
                case "rotations" -> rotated(body.path("municipalityCode").asText());
                case "openings" -> opened(body);
                default -> all();
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode all() throws GeneralSecurityException {
        ObjectNode answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        for (String code : KEPT.keySet()) {
            items.add(key(code));
        }
        return answer;
    }

    private static ObjectNode rotated(String code) throws GeneralSecurityException {
        if (!KEPT.containsKey(code)) {
            return JSON.createObjectNode().put("code", "receiver-has-no-key").put("status", 409);
        }
        if (ROTATIONS.merge(code, 1, Integer::sum) > ROTATIONS_A_DAY) {
            return JSON.createObjectNode().put("code", "too-many-requests").put("status", 429);
        }
        KEPT.put(
                code,
                KeysetHandle.newBuilder(KEPT.get(code))
                        .addEntry(KeysetHandle.generateEntryFromParameters(parameters())
                                .withRandomId()
                                .makePrimary())
                        .build());
        return key(code);
    }

    private static ObjectNode opened(JsonNode body) throws GeneralSecurityException {
        byte[] opened = KEPT.get(body.path("municipalityCode").asText())
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(
                        Base64.getDecoder().decode(body.path("sealed").asText()),
                        body.path("context").asText().getBytes(StandardCharsets.UTF_8));
        return JSON.createObjectNode().put("opened", Base64.getEncoder().encodeToString(opened));
    }

    @AccessesPartialKey
    private static ObjectNode key(String code) throws GeneralSecurityException {
        KeysetHandle both = KEPT.get(code);
        HpkePublicKey sealing =
                (HpkePublicKey) both.getPublicKeysetHandle().getPrimary().getKey();
        return JSON.createObjectNode()
                .put("municipalityCode", code)
                .put("keyId", Integer.toUnsignedLong(both.getPrimary().getId()))
                .put(
                        "publicKey",
                        Base64.getEncoder()
                                .encodeToString(sealing.getPublicKeyBytes().toByteArray()));
    }

    private static HpkeParameters parameters() throws GeneralSecurityException {
        HybridConfig.register();
        return HpkeParameters.builder()
                .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.TINK)
                .build();
    }
}
