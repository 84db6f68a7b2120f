package dk.opgang.participants.contact;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact, as it is stored. */
@Entity
@Table(name = "contacts")
public class Contact extends CaseRecord<ContactForm> {

    private @Nullable UUID housingAreaId;

    protected Contact() {}

    Contact(UUID participantId, String municipalityCode, @Nullable UUID housingAreaId, ContactForm form) {
        super(participantId, municipalityCode, form);
        this.housingAreaId = housingAreaId;
    }

    void tookPlaceWhileLivingIn(@Nullable UUID area) {
        housingAreaId = area;
    }

    /**
     * The area in which the participant lived that day, as was known when its day was told: what others heard of it. Counts go by the
     * residences that are known now.
     */
    public @Nullable UUID housingAreaId() {
        return housingAreaId;
    }
}
