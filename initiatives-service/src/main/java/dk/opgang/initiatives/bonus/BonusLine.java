package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.enrolment.OfEnrolment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** A bonus line, as it is stored: worked out anew whenever the enrolment changes, until it is settled. */
@Entity
@Table(name = "bonus_lines")
class BonusLine extends OfEnrolment {

    @Column(updatable = false)
    private String payout;

    @Column(updatable = false)
    private UUID institutionId;

    @Column(updatable = false)
    private @Nullable UUID measuredAtInstitutionId;

    @Column(updatable = false)
    private LocalDate dueOn;

    @Column(updatable = false)
    private @Nullable LocalDate benefitsFrom;

    @Column(updatable = false)
    private @Nullable LocalDate readOn;

    @Column(updatable = false)
    private @Nullable String evidence;

    @Column(updatable = false)
    private BigDecimal amountDkk;

    @Column(updatable = false)
    private @Nullable UUID settlementId;

    private @Nullable String waiverReason;

    @Formula(
            "initiatives_bonus_state(settled_state, waiver_reason, met, due_on, last_day, participant_id, benefit_groups,"
                    + " benefits_from)")
    private String state;

    protected BonusLine() {}

    String payout() {
        return payout;
    }

    UUID institutionId() {
        return institutionId;
    }

    @Nullable
    UUID measuredAtInstitutionId() {
        return measuredAtInstitutionId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Whether benefit periods decide it, and no reading. */
    boolean isComputed() {
        return benefitsFrom != null;
    }

    /** The day of the reading that decided it. */
    @Nullable
    LocalDate readOn() {
        return readOn;
    }

    @Nullable
    String evidence() {
        return evidence;
    }

    BigDecimal amountDkk() {
        return amountDkk;
    }

    @Nullable
    UUID settlementId() {
        return settlementId;
    }

    @Nullable
    String waiverReason() {
        return waiverReason;
    }

    void waive(String reason) {
        this.waiverReason = reason;
    }

    /** Where it stands today, as it was read. */
    String state() {
        return state;
    }
}
