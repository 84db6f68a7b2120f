package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.TemplateRules;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wished for, and by when it is to be met.
 *
 * @param on the day of the wish; null without one
 * @param promisedBy the day by which the template promises to meet it; null if it promises nothing
 */
record Wish(@Nullable LocalDate on, @Nullable LocalDate promisedBy) {

    static final Wish NONE = new Wish(null, null);

    /** As it is told. */
    static Wish told(TemplateRules rules, @Nullable LocalDate on) {
        return new Wish(on, rules.promisedBy(on));
    }

    /**
     * The same of who has moved here with a wish that nobody has met: it goes along, and the promise counts from the first day of the
     * enrolment, also where nothing is told of it.
     */
    static Wish goingAlong(TemplateRules rules, @Nullable LocalDate on, LocalDate from) {
        LocalDate wished = on == null ? from : on;
        return new Wish(wished, rules.promisedBy(wished.isBefore(from) ? from : wished));
    }
}
