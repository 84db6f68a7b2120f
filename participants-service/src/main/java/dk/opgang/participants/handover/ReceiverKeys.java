package dk.opgang.participants.handover;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.util.Bytes;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.transaction.Errands;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The key pairs of the municipalities that this installation serves: for each, what seals a package for it (HPKE with X25519, HKDF-SHA256
 * and AES-256-GCM) and what opens it.
 */
@Singleton
class ReceiverKeys {

    static final String ALGORITHM = "HPKE-X25519-HKDF-SHA256-AES-256-GCM";

    private static final HpkeParameters PARAMETERS = parameters();

    private static final int PREFIX = 5;
    private static final int ROTATIONS_A_DAY = 10;

    private final Map<String, KeyRing> rings = new ConcurrentHashMap<>();
    private final Map<String, Instant> loaded = new ConcurrentHashMap<>();
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
     * @param publicKey the 32 bytes by which others seal
     * @param known the ids of all keys that open
     */
    record KeyRing(String keyId, Bytes publicKey, Set<Integer> known, HybridEncrypt sealing, HybridDecrypt opening) {}

    /** What seals for a municipality, and by which key. */
    record SealingKey(String keyId, HybridEncrypt sealing) {}

    boolean isServed(String municipality) {
        return config.municipalities().contains(municipality);
    }

    /**
     * What seals for a municipality now: its own key if it is served here, otherwise the one that its installation has told.
     *
     * @throws ProblemException 409 if there is neither
     */
    SealingKey toSeal(String municipality, @Nullable OtherKey told) {
        if (told == null || isServed(municipality)) {
            KeyRing ring = of(municipality);
            return new SealingKey(ring.keyId(), ring.sealing());
        }
        return sealingBy(told);
    }

    /** The codes of the municipalities that have keys here. */
    List<String> municipalities() {
        return config.municipalities();
    }

    /**
     * The municipality's keys, made when they are first asked for; within a transaction that is taken back for it once.
     *
     * @throws ProblemException 409 if the municipality is not served here
     */
    KeyRing of(String municipality) {
        if (!isServed(municipality)) {
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

    /** The same to open what was sealed: with a key, too, that another instance has made a moment ago. */
    KeyRing toOpen(String municipality, byte[] sealed) {
        KeyRing ring = of(municipality);
        int id = keyOf(sealed);
        if (ring.known().contains(id)) {
            return ring;
        }
        errands.before(List.of(new Missing(municipality, id)), this::loadAll);
        return of(municipality);
    }

    /** A key that is not known here yet. */
    private record Missing(String municipality, int id) {}

    private void loadAll(Set<Missing> missing) {
        missing.stream().map(Missing::municipality).distinct().forEach(this::load);
    }

    /** The municipality's keys, read anew; to be called outside of a transaction. */
    KeyRing load(String municipality) {
        return system.callInTransaction(() -> {
            KeyRing ring = ringOf(table.load(municipality, ReceiverKeys::make));
            rings.put(municipality, ring);
            loaded.put(municipality, Objects.requireNonNull(table.rotated().get(municipality)));
            return ring;
        });
    }

    /**
     * From now on another key seals; what was sealed before is opened as before. To be called outside of a transaction.
     *
     * @throws ProblemException 409 if the municipality is not served here, 429 if it was done too often today: each key stays for good
     */
    KeyRing rotate(String municipality) {
        if (!isServed(municipality)) {
            throw new ProblemException(HandoverProblem.RECEIVER_HAS_NO_KEY);
        }
        system.inTransaction(() -> {
            int wait = table.secondsUntilFewerRotations(municipality, ROTATIONS_A_DAY);
            if (wait > 0) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                        .withHeader("Retry-After", Integer.toString(wait));
            }
            table.replace(municipality, ReceiverKeys::make, ReceiverKeys::withAnother);
        });
        return load(municipality);
    }

    /** Reads anew what another instance has rotated. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        if (!rings.isEmpty()) {
            system.callInTransaction(table::rotated).forEach((municipality, at) -> {
                if (rings.containsKey(municipality) && !at.equals(loaded.get(municipality))) {
                    load(municipality);
                }
            });
        }
    }

    /** The id of the key by which it is sealed: what Tink writes in front. */
    private static int keyOf(byte[] sealed) {
        return sealed.length < PREFIX
                ? 0
                : ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
    }

    private static byte[] withAnother(byte[] keyset) {
        try {
            KeysetHandle both = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            KeysetHandle more = KeysetHandle.newBuilder(both)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PARAMETERS)
                            .withRandomId()
                            .makePrimary())
                    .build();
            return TinkProtoKeysetFormat.serializeKeyset(more, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key pair of a municipality could not be rotated", e);
        }
    }

    private static byte[] make() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PARAMETERS), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key pair of a municipality could not be made", e);
        }
    }

    @AccessesPartialKey
    private static KeyRing ringOf(byte[] keyset) {
        try {
            KeysetHandle both = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            HpkePublicKey sealing =
                    (HpkePublicKey) both.getPublicKeysetHandle().getPrimary().getKey();
            Set<Integer> known = new HashSet<>();
            for (int i = 0; i < both.size(); i++) {
                known.add(both.getAt(i).getId());
            }
            return new KeyRing(
                    HexFormat.of().toHexDigits(both.getPrimary().getId()),
                    sealing.getPublicKeyBytes(),
                    known,
                    both.getPublicKeysetHandle().getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class),
                    both.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key pair of a municipality is not usable", e);
        }
    }

    @AccessesPartialKey
    private static SealingKey sealingBy(OtherKey told) {
        try {
            HpkePublicKey by = HpkePublicKey.create(
                    PARAMETERS, Bytes.copyFrom(Base64.getDecoder().decode(told.publicKey())), (int) told.keyId());
            KeysetHandle handle = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(by).makePrimary())
                    .build();
            return new SealingKey(
                    HexFormat.of().toHexDigits((int) told.keyId()),
                    handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new ProblemException(HandoverProblem.RECEIVER_HAS_NO_KEY);
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
