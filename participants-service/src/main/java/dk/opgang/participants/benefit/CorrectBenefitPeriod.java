package dk.opgang.participants.benefit;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.Refusal;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.Faults;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a benefit period, lets it go on again, or corrects its reason or group. */
@Singleton
class CorrectBenefitPeriod {

    private final CaseFiles files;
    private final BenefitPeriods periods;
    private final Diary diary;

    CorrectBenefitPeriod(CaseFiles files, BenefitPeriods periods, Diary diary) {
        this.files = files;
        this.periods = periods;
        this.diary = diary;
    }

    @Transactional
    BenefitPeriod correct(
            Caller caller, UUID participantId, UUID periodId, @Nullable String ifMatch, MergePatch patch) {
        CaseFile file = files.open(caller, participantId);
        BenefitPeriod period = file.benefits().spells().stream()
                .filter(known -> known.id().equals(periodId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, period.version());
        apply(file, period, patch.applyTo(BenefitPeriodPatch.of(period), BenefitPeriodPatch.class));
        diary.note(
                caller,
                "correct-benefit-period",
                participantId,
                file.participant().municipalityCode());
        return period;
    }

    void apply(CaseFile file, BenefitPeriod period, BenefitPeriodPatch wanted) {
        Faults faults = new Faults();
        EndRules.check(period.from(), wanted.to(), wanted.closingReason(), faults);
        faults.throwIfAny();
        file.benefits().conflictWithEnd(period, wanted.to()).ifPresent(other -> {
            throw new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, "/to", other.id()).toProblem();
        });
        period.correct(wanted.group(), wanted.to(), wanted.closingReason());
        files.keep(file);
    }
}
