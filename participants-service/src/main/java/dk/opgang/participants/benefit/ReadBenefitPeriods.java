package dk.opgang.participants.benefit;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Insight;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.Subjects;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the benefit periods of a participant. */
@Singleton
class ReadBenefitPeriods {

    private final Subjects subjects;
    private final BenefitPeriods periods;

    ReadBenefitPeriods(Subjects subjects, BenefitPeriods periods) {
        this.subjects = subjects;
        this.periods = periods;
    }

    @Transactional
    Page<BenefitPeriodView> page(Caller caller, UUID participantId, ListQuery wanted, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.BENEFITS, purpose);
        return periods.page(caller, wanted, Restriction.equal("participantId", participantId))
                .map(period -> BenefitPeriodView.of(period, insight));
    }

    @Transactional
    BenefitPeriodView one(Caller caller, UUID participantId, UUID id, @Nullable String purpose) {
        Insight insight = subjects.toRead(caller, participantId, DataCategory.BENEFITS, purpose);
        return periods.first(caller, Restriction.equal("participantId", participantId), Restriction.equal("id", id))
                .map(period -> BenefitPeriodView.of(period, insight))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
