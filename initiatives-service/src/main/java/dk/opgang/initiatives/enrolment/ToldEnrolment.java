package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.enrolment.HistoryRules.Places;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a poster tells of an enrolment, at once or again: the same for a single request and for a row of a batch. What differs from what
 * was told before is taken: another state moves it on, another day or outcome of its state corrects them.
 *
 * @param from first day
 * @param state the state that it has reached; without it the one that it has, a new one is a referral
 * @param on since when; without it as told before, a new state since the first day
 * @param outcome what came of it; without it as told before
 */
record ToldEnrolment(
        LocalDate from,
        @Nullable EnrolmentState state,
        @Nullable LocalDate on,
        @Nullable String outcome) {

    /** What becomes of the history: as it is then, the move that was told, and what is wrong with it. */
    record Result(EnrolmentHistory history, @Nullable UUID told, List<Fault> faults) {}

    /**
     * Puts it over what was told before.
     *
     * @param before null if nothing was
     * @param firstStep day of the earliest step that was reached; null if none was
     */
    Result over(@Nullable EnrolmentHistory before, @Nullable LocalDate firstStep, LocalDate today) {
        EnrolmentHistory base = before == null ? EnrolmentHistory.begun(from) : before.beginning(from);
        EnrolmentState wanted = state == null ? base.state() : state;
        @Nullable Move told = wanted == base.state() ? corrected(base) : moved(wanted);
        if (told == null) {
            List<Fault> faults = new ArrayList<>(referralFaults());
            faults.addAll(HistoryRules.check(before, base, null, firstStep, places(), today));
            return new Result(base, null, faults);
        }
        EnrolmentHistory after = wanted == base.state() ? base.with(told) : base.and(told);
        return new Result(
                after,
                told.id(),
                after.equals(before)
                        ? List.of()
                        : HistoryRules.check(before, after, told.id(), firstStep, places(), today));
    }

    private @Nullable Move corrected(EnrolmentHistory base) {
        return base.last()
                .map(last -> new Move(
                        last.id(),
                        last.state(),
                        on == null ? last.on() : on,
                        outcome == null ? last.outcome() : outcome))
                .orElse(null);
    }

    private Move moved(EnrolmentState next) {
        return new Move(Ids.next(), next, on == null ? from : on, outcome);
    }

    /** A referral is made on the first day and has no outcome. */
    List<Fault> referralFaults() {
        List<Fault> faults = new ArrayList<>(1);
        if (on != null && !on.equals(from)) {
            faults.add(Fault.at(
                    "/stateOn",
                    "referred-on-first-day",
                    "En henvisning gælder fra startdatoen: udelad stateOn, eller ret from",
                    "A referral counts from the first day: leave stateOn out, or mend from"));
        }
        if (outcome != null) {
            faults.add(HistoryRules.outcomeBeforeEnd("/outcome"));
        }
        return faults;
    }

    private Places places() {
        return new Places(
                "/from", state == null ? "/stateOn" : "/state", on == null ? "/from" : "/stateOn", "/outcome");
    }
}
