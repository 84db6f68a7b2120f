package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.BenefitPeriod;
import dk.opgang.participants.casefile.BenefitPeriodForm;
import dk.opgang.participants.casefile.CaseFile;
import dk.opgang.participants.casefile.EndRules;
import dk.opgang.participants.casefile.Timeline;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes benefit periods in by set. */
@Singleton
class ImportBenefitPeriods extends ImportSpells<BenefitPeriodForm, BenefitPeriod, BenefitPeriodRow> {

    ImportBenefitPeriods(KnownFiles known, ProcessingRestrictions restrictions, SettledFiles settled) {
        super(
                known,
                restrictions,
                settled,
                "benefit_periods",
                "import-benefit-period",
                ParticipantProblem.BENEFIT_PERIOD_OVERLAPS);
    }

    @Override
    Timeline<BenefitPeriod> of(CaseFile file) {
        return file.benefits();
    }

    @Override
    BenefitPeriod open(Participant participant, BenefitPeriodForm form) {
        return new BenefitPeriod(participant.id(), participant.municipalityCode(), form);
    }

    @Override
    List<Fault> faults(BenefitPeriodRow row) {
        return EndRules.faults(row.from(), row.to(), row.closingReason(), "/to");
    }
}
