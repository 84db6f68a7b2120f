package dk.opgang.participants.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.participants.handover.ReceiverKeys.KeyRing;
import dk.opgang.participants.handover.ReceiverKeys.SealingKey;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * Seals what is handed over of a person for the receiver, bound to the package and the place in it, and that once more with the key of the
 * participant whose copy it is: whoever is erased is erased from it, wherever copies of it are.
 */
@Singleton
class PackageSeal {

    private final SubjectKeys keys;
    private final ReceiverKeys receivers;
    private final ObjectMapper json;

    PackageSeal(SubjectKeys keys, ReceiverKeys receivers, ObjectMapper json) {
        this.keys = keys;
        this.receivers = receivers;
        this.json = json;
    }

    /** The file, sealed for the receiver alone. */
    byte[] seal(SealingKey receiver, UUID packageId, int number, PersonFile file) {
        try {
            return receiver.sealing().encrypt(json.writeValueAsBytes(file), place(packageId, number));
        } catch (GeneralSecurityException | JsonProcessingException _) {
            // Without the cause: it could quote the document.
            throw new IllegalStateException("A part of package " + packageId + " could not be sealed");
        }
    }

    /** What is sealed already, sealed with the participant's key too. */
    byte[] wrap(UUID participantId, byte[] sealed) {
        return key(participantId)
                .orElseThrow(() -> new IllegalStateException("Participant " + participantId + " has no key"))
                .encrypt(sealed);
    }

    /** The copy as it is sealed for the receiver; nothing once the participant is erased whose key it is. */
    Optional<byte[]> unwrap(HandoverCopy copy) {
        return key(copy.sealedBy()).map(key -> key.decrypt(copy.sealed()));
    }

    /** What is in the copy; nothing once the participant is erased whose key it is. */
    Optional<PersonFile> open(HandoverPackage of, HandoverCopy copy) {
        return unwrap(copy).map(bytes -> read(receivers.toOpen(of.opener(), bytes), of.id(), copy.number(), bytes));
    }

    /** What was sealed elsewhere for a municipality of this installation, at that place; nothing if it does not open there. */
    Optional<PersonFile> open(HandoverPackage of, int number, byte[] sealed) {
        KeyRing ring = receivers.toOpen(of.opener(), sealed);
        try {
            return Optional.of(read(ring, of.id(), number, sealed));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    private PersonFile read(KeyRing ring, UUID packageId, int number, byte[] sealed) {
        try {
            return json.readValue(ring.opening().decrypt(sealed, place(packageId, number)), PersonFile.class);
        } catch (GeneralSecurityException | IOException _) {
            throw new IllegalStateException("A part of package " + packageId + " could not be opened");
        }
    }

    private Optional<SubjectCipher> key(UUID participantId) {
        return keys.load(participantId);
    }

    private static byte[] place(UUID packageId, int number) {
        return (packageId + "/" + number).getBytes(StandardCharsets.UTF_8);
    }
}
