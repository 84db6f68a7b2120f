package dk.opgang.initiatives.reading;

import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A reading, as it is stored. */
@Entity
@Table(name = "readings")
public class TakenReading extends PostedResource<ReadingForm> {

    @Column(updatable = false)
    private UUID enrolmentId;

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    @Column(updatable = false)
    private UUID initiativeId;

    @Column(updatable = false)
    private String consentCategory;

    /** Whose it is: the enrolment, who is enrolled, a citizen of which municipality, and where. */
    record Whose(UUID enrolmentId, UUID participantId, String municipalityCode, UUID initiativeId) {}

    protected TakenReading() {}

    /** @param consentCategory of {@code data-categories}: what a consent must name for its recipient to read it */
    TakenReading(String poster, Whose whose, String consentCategory, ReadingForm form) {
        super(poster, form);
        this.enrolmentId = whose.enrolmentId();
        this.participantId = whose.participantId();
        this.municipalityCode = whose.municipalityCode();
        this.initiativeId = whose.initiativeId();
        this.consentCategory = consentCategory;
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

    String consentCategory() {
        return consentCategory;
    }
}
