package dk.opgang.participants.casefile;

import dk.opgang.participants.casefile.Decision.Change;
import dk.opgang.participants.casefile.Decision.Nothing;
import dk.opgang.participants.casefile.Decision.Refused;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.Objects;

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
        BenefitPeriod opened = new BenefitPeriod(
                file.participant().subject(),
                null,
                report.group(),
                new Period(report.from(), report.to()),
                report.closingReason());
        return file.benefits()
                .conflictWith(opened)
                .map(other -> refused(report, other))
                .orElseGet(() -> new Change(() -> file.benefits().add(opened)));
    }

    private Decision correct(BenefitPeriod known, Report.Benefit report) {
        boolean endTold = report.to() != null;
        LocalDate to = endTold ? report.to() : known.to();
        String reason = endTold && report.closingReason() != null ? report.closingReason() : known.closingReason();
        if (known.group().equals(report.group())
                && Objects.equals(to, known.to())
                && Objects.equals(reason, known.closingReason())) {
            return new Nothing();
        }
        boolean concluded = known.isConcludedEnd(to, reason);
        Period wanted = new Period(known.from(), concluded ? null : to);
        return file.benefits()
                .conflictWithCorrection(known, wanted)
                .map(other -> refused(report, other))
                .orElseGet(() -> new Change(() -> file.benefits()
                        .correct(known, () -> known.correct(report.group(), wanted, concluded ? null : reason))));
    }

    private static Decision refused(Report.Benefit report, BenefitPeriod other) {
        return new Refused(new Refusal(ParticipantProblem.BENEFIT_PERIOD_OVERLAPS, report.pointer(), other.id()));
    }
}
