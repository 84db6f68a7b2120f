package dk.opgang.platform.crypto;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keyed hashes (HMAC-SHA256) by which an encrypted value is found again. Without the key nobody can try all values. The primary key of the
 * keyset makes what is kept; as long as an older key stays in the keyset, what it made is found as well.
 */
@Singleton
public class LookupHash {

    /** Length of a hash. */
    public static final int BYTES = 32;

    private final LoadedKeyset<Keys> keys;

    LookupHash(Keysets keysets) {
        this.keys = keysets.lookup(Keys::read);
    }

    /**
     * A hash to be kept.
     *
     * @param bytes 32 of them
     * @param key the id of the key that made it, which is to be kept with it
     */
    public record Kept(byte[] bytes, long key) {}

    /** The hash of the value by the primary key. */
    public Kept of(String value) {
        Keys present = keys.get();
        return new Kept(present.hash(present.primary(), value), id(present.primary()));
    }

    /** The hashes of the value by all keys, that of the primary key first: one of them was kept. */
    public List<byte[]> all(String value) {
        Keys present = keys.get();
        List<byte[]> hashes = new ArrayList<>();
        hashes.add(present.hash(present.primary(), value));
        present.byId().keySet().stream()
                .filter(key -> key != present.primary())
                .sorted()
                .forEach(key -> hashes.add(present.hash(key, value)));
        return List.copyOf(hashes);
    }

    /** The id of the primary key. */
    public long primaryKey() {
        return id(keys.get().primary());
    }

    /** The id of the primary key, as the keyset stands now. */
    public long primaryKeyAnew() {
        return id(keys.anew().primary());
    }

    private static long id(int key) {
        return Integer.toUnsignedLong(key);
    }

    private record Keys(int primary, Map<Integer, Prf> byId) {

        static Keys read(String json) {
            try {
                PrfConfig.register();
                KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
                PrfSet set = handle.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
                return new Keys(set.getPrimaryId(), Map.copyOf(set.getPrfs()));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("It is not a PRF keyset", e);
            }
        }

        byte[] hash(int key, String value) {
            try {
                return Objects.requireNonNull(byId.get(key)).compute(value.getBytes(StandardCharsets.UTF_8), BYTES);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A look-up hash could not be computed", e);
            }
        }
    }
}
