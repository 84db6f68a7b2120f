package dk.opgang.participants.handover;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The key pairs of the municipalities that this installation serves: for each, what seals a package for it (HPKE with X25519, HKDF-SHA256
 * and AES-256-GCM) and what opens it.
 */
@Singleton
class ReceiverKeys {

    static final String ALGORITHM = "HPKE-X25519-HKDF-SHA256-AES-256-GCM";

    private static final HpkeParameters PARAMETERS = parameters();

    private final Map<String, KeyRing> rings = new ConcurrentHashMap<>();
    private final KeyTable table;
    private final HandoverConfig config;
    private final SystemCalls system;
    private final Errands errands;

    ReceiverKeys(KeyTable table, HandoverConfig config, SystemCalls system, Errands errands) {
        this.table = table;
        this.config = config;
        this.system = system;
        this.errands = errands;
    }

    /**
     * Seals and opens for one municipality.
     *
     * @param keyId of the key that seals now
     */
    record KeyRing(String keyId, HybridEncrypt sealing, HybridDecrypt opening) {}

    /**
     * The municipality's keys, made when they are first asked for; within a transaction that is taken back for it once.
     *
     * @throws ProblemException 409 if the municipality is not served here
     */
    KeyRing of(String municipality) {
        if (!config.municipalities().contains(municipality)) {
            throw new ProblemException(HandoverProblem.RECEIVER_HAS_NO_KEY);
        }
        errands.first(
                rings.containsKey(municipality) ? List.<String>of() : List.of(municipality),
                codes -> codes.forEach(this::load));
        KeyRing known = rings.get(municipality);
        if (known == null) {
            throw new IllegalStateException("The keys of municipality " + municipality + " are not there");
        }
        return known;
    }

    private void load(String municipality) {
        rings.put(municipality, system.callInTransaction(() -> ringOf(table.load(municipality, ReceiverKeys::make))));
    }

    private static byte[] make() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PARAMETERS), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key pair of a municipality could not be made", e);
        }
    }

    private static KeyRing ringOf(byte[] keyset) {
        try {
            KeysetHandle both = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            return new KeyRing(
                    Integer.toUnsignedString(both.getPrimary().getId()),
                    both.getPublicKeysetHandle().getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class),
                    both.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key pair of a municipality is not usable", e);
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
