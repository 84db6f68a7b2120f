package dk.opgang.local.stack;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The key sets of a local stack: made on first use and kept in its folder, so that no key stands in the repository. */
final class DevelopmentKeys {

    private static final String MASTER = "OPGANG_CRYPTO_MASTER_KEYSET";
    private static final String LOOKUP = "OPGANG_CRYPTO_LOOKUP_KEYSET";

    private final Path file;

    DevelopmentKeys(Path file) {
        this.file = file;
    }

    /** The key set of that variable, or null if the variable is none of these. */
    synchronized @Nullable String of(String variable) {
        if (!variable.equals(MASTER) && !variable.equals(LOOKUP)) {
            return null;
        }
        try {
            return (Files.exists(file) ? read() : make()).getProperty(variable);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the development keys in " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not make the development keys", e);
        }
    }

    private Properties read() throws IOException {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            keys.load(reader);
        }
        return keys;
    }

    private Properties make() throws IOException, GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        Properties keys = new Properties();
        keys.setProperty(MASTER, keyset(PredefinedAeadParameters.AES256_GCM));
        keys.setProperty(LOOKUP, keyset(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            keys.store(writer, "Key sets of this local stack only");
        }
        return keys;
    }

    private static String keyset(Parameters parameters) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(parameters), InsecureSecretKeyAccess.get());
    }
}
