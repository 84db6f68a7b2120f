package dk.opgang.participants.contact;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact, as it is stored. */
@Entity
@Table(name = "contacts")
public class Contact extends CaseRecord<ContactForm> {

    @Column(updatable = false)
    private @Nullable UUID housingAreaId;

    protected Contact() {}

    Contact(UUID participantId, String municipalityCode, @Nullable UUID housingAreaId, ContactForm form) {
        super(participantId, municipalityCode, form);
        this.housingAreaId = housingAreaId;
    }

    /** The area in which the participant lived when the contact was first recorded. */
    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }
}
