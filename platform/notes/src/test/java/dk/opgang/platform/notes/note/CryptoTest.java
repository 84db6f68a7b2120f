package dk.opgang.platform.notes.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.crypto.KeyRotation;
import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.RotatedSlice;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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

    private static final UUID FIRST = new UUID(0, 0);
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
        OlderMaster.wrap(masterKeyset, List.of(subject));
        byte[] before = system.call(() -> keys.load(subject).orElseThrow().decrypt(encrypted));

        // When
        RotatedSlice slice = system.call(() -> rotation.rewrap(FIRST, 100));

        // Then
        assertArrayEquals(SECRET, before);
        assertEquals(new RotatedSlice(subject, 1, 1), slice);
        assertArrayEquals(
                SECRET, system.call(() -> keys.load(subject).orElseThrow().decrypt(encrypted)));
        assertEquals(0, system.call(() -> rotation.rewrap(FIRST, 100)).seen());
    }

    @Test
    void lookUpHashIsTheSameForTheSameValueAlone() {
        // Given
        byte[] first = hash.of("a value").bytes();

        // When
        byte[] again = hash.of("a value").bytes();

        // Then
        assertArrayEquals(first, again);
        assertEquals(LookupHash.BYTES, first.length);
        assertFalse(Arrays.equals(first, hash.of("another value").bytes()));
    }
}
