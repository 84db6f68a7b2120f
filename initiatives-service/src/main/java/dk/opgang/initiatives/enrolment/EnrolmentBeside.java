package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.Decision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the history of an enrolment in its row: the wish, and what was decided.
 *
 * @param promisedBy the day by which the template promises to meet the wish
 * @param eligible null as long as a rule is open, or where nothing was decided
 */
record EnrolmentBeside(
        @Nullable LocalDate wishedOn,
        @Nullable LocalDate promisedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean eligible,
        List<String> openRules) {

    static final EnrolmentBeside NOTHING = new EnrolmentBeside(null, null, null, null, List.of());

    EnrolmentBeside {
        openRules = List.copyOf(openRules);
    }

    /** The same with another wish; without one, or told again, the wish that was told before and its promise. */
    EnrolmentBeside wished(Wish wish) {
        return wish.on() == null || wish.on().equals(wishedOn)
                ? this
                : new EnrolmentBeside(wish.on(), wish.promisedBy(), decidedOn, eligible, openRules);
    }

    /** The same with a new decision; without one what was decided stays. */
    EnrolmentBeside decided(@Nullable Decision decision) {
        return decision == null
                ? this
                : new EnrolmentBeside(
                        wishedOn, promisedBy, decision.on(), decision.answer().orNull(), decision.openRules());
    }
}
