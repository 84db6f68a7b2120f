package dk.opgang.network.exchange;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals for a municipality of another installation: HPKE with X25519, HKDF-SHA256 and AES-256-GCM. In front of it stand five bytes that name
 * the key, as Tink writes them; the context is the {@code info} of HPKE.
 */
final class MunicipalitySeal {

    private static final HpkeParameters PARAMETERS = parameters();

    private MunicipalitySeal() {}

    /** What only the key's municipality opens, base64. */
    @AccessesPartialKey
    static String seal(KeysClient.Key key, byte[] told, String context) {
        try {
            HpkePublicKey by = HpkePublicKey.create(
                    PARAMETERS, Bytes.copyFrom(Base64.getDecoder().decode(key.publicKey())), (int) key.keyId());
            KeysetHandle handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(by).makePrimary())
                    .build();
            byte[] sealed = handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(told, context.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException _) {
            // Without the cause: it could quote what is sealed.
            throw new IllegalStateException("Nothing can be sealed with the key " + key.keyId());
        }
    }

    private static HpkeParameters parameters() {
        try {
            HybridConfig.register();
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HPKE is not available", e);
        }
    }
}
