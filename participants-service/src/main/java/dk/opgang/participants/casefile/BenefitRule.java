package dk.opgang.participants.casefile;

import dk.opgang.participants.casefile.Decision.Change;
import dk.opgang.participants.casefile.Decision.Nothing;
import dk.opgang.participants.casefile.Decision.Refused;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reported benefit does to a case file: the period that begins on the same day is corrected, otherwise a new one opens.
 * A report without an end leaves a known end alone.
 */
final class BenefitRule {

    private final CaseFile file;

    BenefitRule(CaseFile file) {
        this.file = file;
    }

    Decision decide(Report.Benefit report) {
        return file.benefits()
                .startingOn(report.from())
                .map(known -> correct(known, report))
                .orElseGet(() -> open(report));
    }

    private Decision open(Report.Benefit report) {
        return knownOfAnother(report).orElseGet(() -> openNew(report));
    }

    /** Of somebody who was registered twice, each record tells its own first day of what is one period now. */
    private Optional<Decision> knownOfAnother(Report.Benefit report) {
        return file.isUnited()
                ? file.benefits()
                        .on(report.from())
                        .filter(known -> known.group().equals(report.group()))
                        .map(known -> correct(known, report))
                : Optional.empty();
    }

    private Decision openNew(Report.Benefit report) {
        BenefitPeriodForm told =
                new BenefitPeriodForm(report.group(), report.from(), report.to(), report.closingReason(), null);
        Participant participant = file.participant();
        BenefitPeriod opened = new BenefitPeriod(participant.id(), participant.municipalityCode(), told);
        return file.departedBy(report.from(), report.pointer())
                .<Decision>map(Refused::new)
                .or(() -> file.benefits().conflictWith(opened).map(other -> refused(report, other)))
                .orElseGet(() -> new Change(() -> file.benefits().add(opened)));
    }

    private Decision correct(BenefitPeriod known, Report.Benefit report) {
        boolean endTold = report.to() != null;
        LocalDate to = endTold ? report.to() : known.to();
        String reason = endTold && report.closingReason() != null ? report.closingReason() : known.closingReason();
        BenefitPeriodForm told = new BenefitPeriodForm(report.group(), known.from(), to, reason, known.source());
        if (told.equals(known.form())) {
            return new Nothing();
        }
        BenefitPeriodForm reported = known.reported(told);
        return file.benefits()
                .conflictWithCorrection(known, reported.period())
                .map(other -> refused(report, other))
                .orElseGet(() -> new Change(() -> file.benefits().correct(known, () -> known.correct(reported))));
    }

    private static Decision refused(Report.Benefit report, BenefitPeriod other) {
        return new Refused(new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, report.pointer(), other.id()));
    }
}
