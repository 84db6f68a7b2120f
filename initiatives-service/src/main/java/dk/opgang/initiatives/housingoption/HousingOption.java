package dk.opgang.initiatives.housingoption;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A housing option, as it is stored. */
@Entity
@Table(name = "housing_options")
class HousingOption extends PostedResource<HousingOptionForm> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    /** Whose it is: the enrolment, who is enrolled, a citizen of which municipality, and where. */
    record Whose(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId) {}

    protected HousingOption() {}

    HousingOption(String poster, Whose whose, HousingOptionForm form) {
        super(poster, form);
        this.enrolmentId = whose.enrolmentId();
        this.participantId = whose.participantId();
        this.municipalityCode = whose.municipalityCode();
        this.initiativeId = whose.initiativeId();
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID participantId() {
        return participantId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    UUID initiativeId() {
        return initiativeId;
    }
}
