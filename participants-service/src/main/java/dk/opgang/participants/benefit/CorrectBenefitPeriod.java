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
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a benefit period, lets it go on again, corrects what was told of it, or takes back one that never was. */
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
        BenefitPeriod period = known(file, periodId, ifMatch);
        BenefitPeriodPatch wanted = patch.applyTo(BenefitPeriodPatch.of(period), BenefitPeriodPatch.class);
        if (wanted.to() == null && !period.isOpen()) {
            // Said outright, it is to go on where another has begun; a report without an end only leaves it open.
            file.benefits().next(period, wanted.from()).ifPresent(next -> refuse("/to", next));
        }
        periods.rename(caller, period, wanted.source());
        apply(file, period, wanted);
        note(caller, "correct-benefit-period", file);
        return period;
    }

    /** Takes back a period that never was; the one that ended because of it goes on. */
    @Transactional
    void remove(Caller caller, UUID participantId, UUID periodId, @Nullable String ifMatch) {
        CaseFile file = files.open(caller, participantId);
        file.benefits().remove(known(file, periodId, ifMatch));
        files.keep(file);
        note(caller, "remove-benefit-period", file);
    }

    /** Makes the period what is wanted; without an end it lasts until the next begins. */
    void apply(CaseFile file, BenefitPeriod period, BenefitPeriodPatch wanted) {
        boolean concluded = period.isConcludedEnd(wanted.to(), wanted.closingReason());
        @Nullable String reason = concluded ? null : wanted.closingReason();
        Faults faults = new Faults();
        EndRules.check(wanted.from(), concluded ? null : wanted.to(), reason, faults);
        Happened.sinceBirth(file.participant().birthYear(), "/from", wanted.from())
                .ifPresent(faults::broken);
        faults.throwIfAny();
        Period lasting = new Period(wanted.from(), concluded ? null : wanted.to());
        file.benefits().conflictWithCorrection(period, lasting).ifPresent(other -> refuse("/from", other));
        file.benefits().correct(period, () -> period.correct(wanted.group(), lasting, reason));
        files.keep(file);
    }

    private static BenefitPeriod known(CaseFile file, UUID periodId, @Nullable String ifMatch) {
        BenefitPeriod period = file.benefits().spells().stream()
                .filter(spell -> spell.id().equals(periodId))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Preconditions.requireMatch(ifMatch, period.version());
        return period;
    }

    private void note(Caller caller, String action, CaseFile file) {
        diary.note(caller, action, file.participant().id(), file.participant().municipalityCode());
    }

    private static void refuse(String pointer, BenefitPeriod other) {
        throw new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, pointer, other.id()).toProblem();
    }
}
