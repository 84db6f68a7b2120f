package dk.opgang.participants.consent;

import dk.opgang.participants.access.Insight;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Answers consents as they stand today. */
@Singleton
public class ConsentViews {

    private final BusinessClock clock;

    ConsentViews(BusinessClock clock) {
        this.clock = clock;
    }

    /** What a reader of that insight sees. */
    public ConsentView of(Consent it, Insight insight) {
        LocalDate today = clock.today();
        return new ConsentView(
                it.id(),
                it.participantId(),
                it.shownTo(insight),
                it.standing(today).code(),
                ConsentRemark.of(it.form()),
                it.isReviewDue(today),
                it.renews(),
                it.renewedBy(),
                it.withdrawnAt(),
                it.withdrawnAt() == null ? null : new WithdrawalForm(it.withdrawalForm(), it.withdrawalBy()),
                Stored.of(it));
    }

    /** What the participant's own municipality sees. */
    public ConsentView whole(Consent it) {
        return of(it, Insight.WHOLE);
    }
}
