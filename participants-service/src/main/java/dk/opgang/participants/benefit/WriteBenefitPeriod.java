package dk.opgang.participants.benefit;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.BenefitPeriods;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.CaseFiles;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.casefile.WriteSpell;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import jakarta.inject.Singleton;

/** Opens a benefit period, which closes the one that was open; closes or corrects it, lets it go on again, or takes it back. */
@Singleton
class WriteBenefitPeriod extends WriteSpell<BenefitPeriodForm, BenefitPeriod> {

    WriteBenefitPeriod(CaseFiles files, BenefitPeriods periods, Diary diary) {
        super(
                files,
                periods,
                BenefitPeriodForm.class,
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
}
