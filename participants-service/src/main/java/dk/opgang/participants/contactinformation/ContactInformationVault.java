package dk.opgang.participants.contactinformation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.UUID;

/** Encrypts and decrypts contact information, each with its participant's own key. */
@Singleton
class ContactInformationVault {

    private static final JsonMapper JSON = new JsonMapper();

    private final SubjectKeys keys;

    ContactInformationVault(SubjectKeys keys) {
        this.keys = keys;
    }

    byte[] seal(UUID participantId, ContactInformationForm form) {
        try {
            return key(participantId).encrypt(JSON.writeValueAsBytes(form));
        } catch (JsonProcessingException e) {
            throw unusable(participantId);
        }
    }

    ContactInformationForm open(ContactInformation information) {
        try {
            byte[] plain = key(information.participantId()).decrypt(information.sealed());
            return JSON.readValue(plain, ContactInformationForm.class);
        } catch (IOException e) {
            throw unusable(information.participantId());
        }
    }

    private SubjectCipher key(UUID participantId) {
        return keys.load(participantId).orElseThrow(() -> unusable(participantId));
    }

    /** Without the cause: it could quote the document. */
    private static IllegalStateException unusable(UUID participantId) {
        return new IllegalStateException("The contact information of participant " + participantId + " is not usable");
    }
}
