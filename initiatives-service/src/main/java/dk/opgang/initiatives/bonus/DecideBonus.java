package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.OpenEnrolments;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.following.FollowEnrolments;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.reading.ReadingForm;
import dk.opgang.initiatives.reading.ReadingProblem;
import dk.opgang.initiatives.reading.ReadingWindow;
import dk.opgang.initiatives.reading.WriteReading;
import dk.opgang.initiatives.template.document.Payout;
import dk.opgang.initiatives.template.document.PayoutMeasure;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Decides a bonus by a reading that is told with it, or waives it. */
@Singleton
class DecideBonus {

    private static final Set<String> SETTLED = Set.of("settled", "paid");
    private static final String WAIVED = "waived";

    private final BonusLines lines;
    private final OpenEnrolments open;
    private final TemplatedInitiatives initiatives;
    private final WriteReading readings;
    private final FollowEnrolments follow;

    DecideBonus(
            BonusLines lines,
            OpenEnrolments open,
            TemplatedInitiatives initiatives,
            WriteReading readings,
            FollowEnrolments follow) {
        this.lines = lines;
        this.open = open;
        this.initiatives = initiatives;
        this.readings = readings;
        this.follow = follow;
    }

    /** Takes the reading at the next institution; the first one in time decides. */
    @Transactional
    BonusLine measure(Caller caller, UUID id, MeasurementForm form) {
        BonusLine seen = lines.get(caller, id);
        Enrolment enrolment = open.open(caller, seen.enrolmentId(), "measure-mobility-bonus");
        BonusLine line = toDecide(caller, id);
        if (line.isComputed()) {
            throw new ProblemException(BonusProblem.BONUS_COMPUTED);
        }
        Faults faults = new Faults();
        if (form.on().isBefore(ReadingWindow.firstDay(line.dueOn()))
                || form.on().isAfter(ReadingWindow.lastDay(line.dueOn()))) {
            faults.broken(
                    "/on",
                    MobilityFault.NOT_IN_TIME,
                    ReadingWindow.firstDay(line.dueOn()),
                    ReadingWindow.lastDay(line.dueOn()));
        }
        Payout payout = payout(caller, line);
        checkEvidence(payout, form, faults);
        faults.throwIfAny();
        readings.take(
                caller,
                enrolment,
                new ReadingForm(
                        null,
                        ((PayoutMeasure.OfReading) payout.measure()).reading(),
                        form.on(),
                        form.value(),
                        line.measuredAtInstitutionId(),
                        form.evidence()));
        follow.follow(caller, enrolment);
        return lines.again(line);
    }

    @Transactional
    BonusLine waive(Caller caller, UUID id, WaiverForm form) {
        BonusLine seen = lines.get(caller, id);
        open.open(caller, seen.enrolmentId(), "waive-mobility-bonus");
        BonusLine line = toDecide(caller, id);
        line.waive(form.reason());
        return lines.again(line);
    }

    private BonusLine toDecide(Caller caller, UUID id) {
        BonusLine line = lines.again(lines.lock(caller, id));
        if (SETTLED.contains(line.state())) {
            throw new ProblemException(ReadingProblem.READING_SETTLED);
        }
        if (line.state().equals(WAIVED)) {
            throw new ProblemException(BonusProblem.BONUS_WAIVED);
        }
        return line;
    }

    private Payout payout(Caller caller, BonusLine line) {
        return initiatives.find(caller, line.initiativeId()).orElseThrow().template().payouts().stream()
                .filter(payout -> payout.key().equals(line.payout()))
                .findFirst()
                .orElseThrow();
    }

    private static void checkEvidence(Payout payout, MeasurementForm form, Faults faults) {
        String kind = form.evidence() == null ? null : form.evidence().kind();
        if (payout.isShownBy(kind)) {
            return;
        }
        String expected = String.join(", ", payout.evidence());
        if (kind == null) {
            faults.broken("/evidence", MobilityFault.EVIDENCE_MISSING, expected);
        } else {
            faults.broken("/evidence/kind", MobilityFault.EVIDENCE_UNKNOWN_CODE, expected);
        }
    }
}
