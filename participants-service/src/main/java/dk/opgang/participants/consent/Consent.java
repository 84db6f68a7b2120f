package dk.opgang.participants.consent;

import dk.opgang.participants.subject.CaseRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A consent, as it is stored. What was consented to never changes, though a mistake in recording it can be corrected; it can be
 * withdrawn, which works at once and for good, and it ends by itself.
 */
@Entity
@Table(name = "consents")
public class Consent extends CaseRecord<ConsentForm> {

    /** Months after which a consent is looked at again, unless it was renewed. */
    private static final int REVIEWED_AFTER = 12;

    /** Days before the end on which the municipality is told of it. */
    private static final int TOLD_BEFORE = 30;

    @Column(updatable = false)
    private @Nullable UUID renews;

    private @Nullable UUID renewedBy;

    private @Nullable Instant withdrawnAt;

    private @Nullable String withdrawalBy;

    private @Nullable String withdrawalForm;

    private @Nullable LocalDate expiringTold;

    private @Nullable LocalDate expiredTold;

    private @Nullable LocalDate nextChangeOn;

    /** For queries alone: the database counts it from the day on which the consent was given. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate reviewOn;

    /** What the last settling found to tell. */
    @Transient
    private @Nullable Ending ending;

    protected Consent() {}

    Consent(UUID participantId, String municipalityCode, ConsentForm form, @Nullable UUID renews) {
        super(participantId, municipalityCode, form.whole());
        this.renews = renews;
    }

    /** Takes the consent back; true unless that was done before. */
    boolean withdraw(Instant at, WithdrawalForm how) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        withdrawalBy = how.by();
        withdrawalForm = how.form();
        nextChangeOn = null;
        return true;
    }

    /** Is followed by another one of the same terms; by none any more if that one never was. */
    void renewedBy(@Nullable UUID successor) {
        renewedBy = successor;
    }

    Standing standing(LocalDate today) {
        if (withdrawnAt != null) {
            return Standing.WITHDRAWN;
        }
        if (today.isBefore(form().from())) {
            return Standing.PENDING;
        }
        return today.isBefore(form().until()) ? Standing.ACTIVE : Standing.EXPIRED;
    }

    /** Whether somebody should look at it again: it is older than a year, lasts, and was not renewed. */
    boolean isReviewDue(LocalDate today) {
        return withdrawnAt == null
                && renewedBy == null
                && today.isBefore(form().until())
                && !today.isBefore(reviewBegins());
    }

    /** Takes note of what holds on that day, and of what there is to tell of the end: each thing once for each end. */
    void settle(LocalDate today) {
        ending = null;
        nextChangeOn = null;
        if (withdrawnAt != null) {
            return;
        }
        LocalDate until = form().until();
        nextChangeOn = changeAfter(today);
        if (!today.isBefore(until)) {
            ending = until.equals(expiredTold) ? null : Ending.COME;
            expiredTold = until;
        } else if (!today.isBefore(until.minusDays(TOLD_BEFORE))) {
            ending = until.equals(expiringTold) ? null : Ending.NEAR;
            expiringTold = until;
        }
    }

    /** What the last settling found to tell. */
    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** What there can be to tell of a consent's end. */
    enum Ending {
        NEAR,
        COME
    }

    private @Nullable LocalDate changeAfter(LocalDate today) {
        LocalDate until = form().until();
        return Stream.of(form().from(), reviewBegins(), until.minusDays(TOLD_BEFORE), until)
                .filter(today::isBefore)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate reviewBegins() {
        LocalDate given = form().givenOn();
        return (given == null ? form().from() : given)
                .plusMonths(REVIEWED_AFTER)
                .plusDays(1);
    }

    public @Nullable UUID renews() {
        return renews;
    }

    public @Nullable UUID renewedBy() {
        return renewedBy;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawalBy() {
        return withdrawalBy;
    }

    @Nullable
    String withdrawalForm() {
        return withdrawalForm;
    }
}
