package dk.opgang.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentKeysTest {

    private static final String MASTER = "OPGANG_CRYPTO_MASTER_KEYSET";
    private static final String LOOKUP = "OPGANG_CRYPTO_LOOKUP_KEYSET";

    @TempDir
    Path folder;

    private DevelopmentKeys keys;

    @BeforeEach
    void aStack() {
        keys = new DevelopmentKeys(new StackFolder(folder));
    }

    @Test
    void keySetsAreMadeOnceAndStandInTheFilesThatTheServicesAreTold() throws IOException {
        // When
        String master = keys.of(MASTER);

        // Then
        assertEquals(master, keys.of(MASTER));
        assertEquals(master, Files.readString(Path.of(keys.of(MASTER + "_FILE"))));
        assertNotEquals(master, keys.of(LOOKUP));
        assertNull(keys.of("OPGANG_MODE"));
        assertTrue(keys.exist());
    }

    @Test
    void aStackFromBeforeThereWereFilesKeepsItsKeys() throws IOException {
        // Given
        Properties former = new Properties();
        former.putAll(KeySets.generate());
        try (Writer writer = Files.newBufferedWriter(folder.resolve("keys.properties"))) {
            former.store(writer, null);
        }

        // When
        String master = keys.of(MASTER);

        // Then
        assertEquals(former.getProperty(MASTER), master);
    }

    @Test
    void theNewKeyIsThereBeforeItWrites() throws GeneralSecurityException {
        // Given
        int before = handle(MASTER).getPrimary().getId();
        String lookup = keys.of(LOOKUP);

        // When
        keys.begin(false);

        // Then
        assertEquals(2, handle(MASTER).size());
        assertEquals(before, handle(MASTER).getPrimary().getId());
        keys.promote(false);
        assertEquals(
                handle(MASTER).getAt(1).getId(), handle(MASTER).getPrimary().getId());
        assertEquals(lookup, keys.of(LOOKUP));
    }

    @Test
    void whatWasInterruptedGoesOnWithTheKeyThatItBeganWith() throws GeneralSecurityException {
        // Given
        keys.of(MASTER);
        keys.of(LOOKUP);
        keys.begin(true);
        keys.promote(true);

        // When
        keys.begin(true);
        keys.promote(true);

        // Then
        assertEquals(2, handle(MASTER).size());
        assertEquals(2, handle(LOOKUP).size());
        keys.finish(true);
        keys.begin(false);
        assertEquals(3, handle(MASTER).size());
        assertFalse(handle(MASTER).getAt(2).isPrimary());
    }

    private KeysetHandle handle(String variable) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keys.of(variable), InsecureSecretKeyAccess.get());
    }
}
