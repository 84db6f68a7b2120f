package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.enrolment.OfEnrolment;
import dk.opgang.platform.data.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a reading is due, as it is stored: worked out anew whenever the enrolment changes. */
@Entity
@Immutable
@Table(name = "reading_dues")
class ReadingDue extends OfEnrolment implements Named {

    private String consentCategory;
    private String reading;
    private LocalDate dueOn;
    private @Nullable String labelDa;
    private @Nullable String labelEn;
    private @Nullable UUID readingId;
    private String listedBy;

    protected ReadingDue() {}

    String consentCategory() {
        return consentCategory;
    }

    String reading() {
        return reading;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String labelDa() {
        return labelDa;
    }

    @Nullable
    String labelEn() {
        return labelEn;
    }

    /** The reading that was taken for it; null while it is open. */
    @Nullable
    UUID readingId() {
        return readingId;
    }

    /** What lists are sorted by: the open ones first. */
    @Override
    public String name() {
        return listedBy;
    }
}
