package dk.opgang.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Keyed hashes (HMAC-SHA256) by which an encrypted value is found again. Without the key nobody can try all values. The primary
 * key of the keyset makes them, so it cannot be exchanged without hashing everything anew.
 */
@Singleton
public class LookupHash {

    /** Length of a hash. */
    public static final int BYTES = 32;

    private final CryptoConfig config;
    private volatile @Nullable PrfSet keys;

    LookupHash(CryptoConfig config) {
        this.config = config;
    }

    /** The hash of the value, 32 bytes. */
    public byte[] of(String value) {
        try {
            return keys().computePrimary(value.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A look-up hash could not be computed", e);
        }
    }

    private PrfSet keys() {
        PrfSet known = keys;
        if (known == null) {
            known = read(config.lookupKeyset()
                    .orElseThrow(() -> new IllegalStateException("opgang.crypto.lookup-keyset is not set")));
            keys = known;
        }
        return known;
    }

    private static PrfSet read(String json) {
        try {
            PrfConfig.register();
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opgang.crypto.lookup-keyset is not a PRF keyset", e);
        }
    }
}
