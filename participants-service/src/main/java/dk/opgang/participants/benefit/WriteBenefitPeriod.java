package dk.opgang.participants.benefit;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriodCorrection;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.ChangeReasons;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.casefile.WriteSpell;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Opens a benefit period, which closes the one that was open; closes or corrects it, lets it go on again, or takes it back. */
@Singleton
class WriteBenefitPeriod extends WriteSpell<BenefitPeriodForm, BenefitPeriod, BenefitPeriodCorrection> {

    WriteBenefitPeriod(CaseFiles files, BenefitPeriods periods, ChangeReasons reasons, Diary diary) {
        super(
                files,
                periods,
                BenefitPeriodCorrection.class,
                reasons,
                diary,
                "benefit-period",
                ParticipantProblem.BENEFIT_PERIOD_OVERLAPS);
    }

    @Override
    protected Timeline<BenefitPeriod> of(CaseFile file) {
        return file.benefits();
    }

    @Override
    protected BenefitPeriod open(Participant participant, BenefitPeriodForm form) {
        return new BenefitPeriod(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    protected BenefitPeriodCorrection correction(BenefitPeriodForm form, @Nullable String changeReason) {
        return BenefitPeriodCorrection.of(form, changeReason);
    }
}
