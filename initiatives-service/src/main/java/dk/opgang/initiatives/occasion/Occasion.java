package dk.opgang.initiatives.occasion;

import dk.opgang.platform.posted.PostedResource;
import dk.opgang.platform.time.BusinessClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An occasion as it is stored; of one enrolment with whose that is. */
@Entity
@Table(name = "occasions")
class Occasion extends PostedResource<OccasionForm> {

    @Column(updatable = false)
    private UUID initiativeId;

    /** That of the form once more: by it the occasion is seen as its enrolment is. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID enrolmentId;

    @Column(updatable = false)
    private @Nullable UUID participantId;

    @Column(updatable = false)
    private @Nullable String municipalityCode;

    protected Occasion() {}

    /** Whose an occasion for one enrolment alone is. */
    record Who(UUID participantId, String municipalityCode) {}

    Occasion(String poster, UUID initiativeId, OccasionForm form, @Nullable Who of) {
        super(poster, form);
        this.initiativeId = initiativeId;
        this.enrolmentId = form.enrolmentId();
        this.participantId = of == null ? null : of.participantId();
        this.municipalityCode = of == null ? null : of.municipalityCode();
    }

    UUID initiativeId() {
        return initiativeId;
    }

    @Nullable
    UUID enrolmentId() {
        return enrolmentId;
    }

    /** Whose the enrolment is; null of what is not for one enrolment alone. */
    @Nullable
    UUID participantId() {
        return participantId;
    }

    @Nullable
    String municipalityCode() {
        return municipalityCode;
    }

    LocalDate day() {
        return BusinessClock.dayOf(form().at());
    }
}
