package dk.opgang.platform.testing.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import dk.opgang.platform.crypto.KeyRotation;
import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class CryptoTest {

    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    @Inject
    SubjectKeys keys;

    @Inject
    KeyRotation rotation;

    @ConfigProperty(name = "opgang.crypto.master-keyset")
    String masterKeyset;

    @Inject
    LookupHash hash;

    @Inject
    SystemCalls system;

    @Test
    void valueComesBackWithTheKeptKey() {
        // Given
        UUID subject = UUID.randomUUID();
        byte[] encrypted = system.call(() -> keys.create(subject).encrypt(SECRET));

        // When
        byte[] plain = system.call(() -> keys.load(subject).orElseThrow().decrypt(encrypted));

        // Then
        assertArrayEquals(SECRET, plain);
        assertFalse(Arrays.equals(SECRET, encrypted));
    }

    @Test
    void valueOfAnotherSubjectDoesNotDecrypt() {
        // Given
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Map<UUID, SubjectCipher> ciphers = system.call(() -> keys.create(List.of(one, other)));
        byte[] encrypted = ciphers.get(one).encrypt(SECRET);

        // When
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> ciphers.get(other).decrypt(encrypted));

        // Then
        assertEquals("A value of a subject could not be decrypted", refusal.getMessage());
    }

    @Test
    void erasedKeyIsGoneForEver() {
        // Given
        UUID subject = UUID.randomUUID();
        system.run(() -> keys.create(subject));

        // When
        system.run(() -> keys.erase(subject));

        // Then
        assertEquals(Optional.empty(), system.call(() -> keys.load(subject)));
        assertThrows(IllegalStateException.class, () -> system.run(() -> keys.create(subject)));
    }

    @Test
    void keyOfAnOlderMasterIsReadAndWrappedAnew() {
        // Given
        UUID subject = UUID.randomUUID();
        byte[] encrypted = system.call(() -> keys.create(subject).encrypt(SECRET));
        wrapWithOlderMaster(subject);
        byte[] before = system.call(() -> keys.load(subject).orElseThrow().decrypt(encrypted));

        // When
        int rewrapped = system.call(() -> rotation.rewrap(100));

        // Then
        assertArrayEquals(SECRET, before);
        assertEquals(1, rewrapped);
        assertArrayEquals(
                SECRET, system.call(() -> keys.load(subject).orElseThrow().decrypt(encrypted)));
        assertEquals(0, system.call(() -> rotation.rewrap(100)));
    }

    @Test
    void lookUpHashIsTheSameForTheSameValueAlone() {
        // Given
        byte[] first = hash.of("a value");

        // When
        byte[] again = hash.of("a value");

        // Then
        assertArrayEquals(first, again);
        assertEquals(LookupHash.BYTES, first.length);
        assertFalse(Arrays.equals(first, hash.of("another value")));
    }

    /** As if the key had been made before the present primary master key came into the keyset. */
    private void wrapWithOlderMaster(UUID subject) {
        try (Connection connection = TestDatabase.asSuperuser();
                PreparedStatement read =
                        connection.prepareStatement("select wrapped from subject_keys where subject_id = ?");
                PreparedStatement write =
                        connection.prepareStatement("update subject_keys set wrapped = ? where subject_id = ?")) {
            KeysetHandle all = TinkJsonProtoKeysetFormat.parseKeyset(masterKeyset, InsecureSecretKeyAccess.get());
            KeysetHandle older = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(all.getAt(0).getKey())
                            .withFixedId(all.getAt(0).getId())
                            .makePrimary())
                    .build();
            read.setObject(1, subject);
            ResultSet row = read.executeQuery();
            row.next();
            byte[] id = ByteBuffer.allocate(16)
                    .putLong(subject.getMostSignificantBits())
                    .putLong(subject.getLeastSignificantBits())
                    .array();
            byte[] dataKey =
                    all.getPrimitive(RegistryConfiguration.get(), Aead.class).decrypt(row.getBytes(1), id);
            write.setBytes(
                    1,
                    older.getPrimitive(RegistryConfiguration.get(), Aead.class).encrypt(dataKey, id));
            write.setObject(2, subject);
            write.executeUpdate();
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
