package dk.opgang.participants.contactinformation;

import dk.opgang.platform.data.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** How a participant is reached, as it is stored: encrypted with the participant's key. */
@Entity
@Table(name = "contact_information")
class ContactInformation extends Resource {

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    private byte[] sealed;

    protected ContactInformation() {}

    ContactInformation(UUID participantId, String municipalityCode, byte[] sealed) {
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
        this.sealed = sealed.clone();
    }

    void become(byte[] other) {
        this.sealed = other.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }
}
