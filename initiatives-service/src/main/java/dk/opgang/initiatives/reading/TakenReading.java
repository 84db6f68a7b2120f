package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.enrolment.EnrolmentRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A reading, as it is stored. */
@Entity
@Table(name = "readings")
public class TakenReading extends EnrolmentRecord<ReadingForm> {

    @Column(updatable = false)
    private String consentCategory;

    protected TakenReading() {}

    /** @param consentCategory of {@code data-categories}: what a consent must name for its recipient to read it */
    TakenReading(String consentCategory) {
        this.consentCategory = consentCategory;
    }

    String consentCategory() {
        return consentCategory;
    }
}
