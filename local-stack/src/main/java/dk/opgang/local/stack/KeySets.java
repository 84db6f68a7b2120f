package dk.opgang.local.stack;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.Map;

/** Key sets in the form that the services read: the JSON text of a Tink keyset. */
public final class KeySets {

    static final String MASTER = "OPGANG_CRYPTO_MASTER_KEYSET";
    static final String LOOKUP = "OPGANG_CRYPTO_LOOKUP_KEYSET";

    private KeySets() {}

    /** A new master and look-up key set by the variable that names them. */
    public static Map<String, String> generate() {
        return Map.of(MASTER, generate(MASTER), LOOKUP, generate(LOOKUP));
    }

    /** A new key set of the kind that the variable names. */
    static String generate(String variable) {
        return with(() -> json(KeysetHandle.generateNew(parameters(variable))));
    }

    /** The key set with a new key at its end, which does nothing yet but read what others make with it. */
    static String withNewKey(String variable, String keyset) {
        return with(() -> json(KeysetHandle.newBuilder(handle(keyset))
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters(variable))
                        .withRandomId())
                .build()));
    }

    /** The key set with its last key as the primary one. */
    static String withLastAsPrimary(String keyset) {
        return with(() -> {
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(handle(keyset));
            builder.getAt(builder.size() - 1).makePrimary();
            return json(builder.build());
        });
    }

    static boolean isLastPrimary(String keyset) {
        return with(() -> {
            KeysetHandle handle = handle(keyset);
            return handle.getAt(handle.size() - 1).isPrimary();
        });
    }

    private static Parameters parameters(String variable) {
        return variable.equals(MASTER) ? PredefinedAeadParameters.AES256_GCM : PredefinedPrfParameters.HMAC_SHA256_PRF;
    }

    private static KeysetHandle handle(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String json(KeysetHandle handle) throws GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        return json.replace("\n", "").strip();
    }

    private static <T> T with(KeyWork<T> work) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return work.result();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make key sets", e);
        }
    }

    private interface KeyWork<T> {
        T result() throws GeneralSecurityException;
    }
}
