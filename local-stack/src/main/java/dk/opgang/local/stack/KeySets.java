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
import java.util.Set;

/** New key sets in the form that the services read: the JSON text of a Tink keyset. */
public final class KeySets {

    private static final String MASTER = "OPGANG_CRYPTO_MASTER_KEYSET";
    private static final String LOOKUP = "OPGANG_CRYPTO_LOOKUP_KEYSET";

    static final Set<String> VARIABLES = Set.of(MASTER, LOOKUP);

    private KeySets() {}

    /** A master and a look-up key set by the variable that names them. */
    public static Map<String, String> generate() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            return Map.of(
                    MASTER,
                    json(PredefinedAeadParameters.AES256_GCM),
                    LOOKUP,
                    json(PredefinedPrfParameters.HMAC_SHA256_PRF));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make key sets", e);
        }
    }

    private static String json(Parameters parameters) throws GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
        return json.replace("\n", "").strip();
    }
}
