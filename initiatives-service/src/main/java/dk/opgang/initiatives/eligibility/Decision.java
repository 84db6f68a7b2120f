package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules of a template came to for somebody on a day.
 *
 * @param refused whether it keeps the person out: a rule is not met, or one is open and the programme refuses what is open
 * @param failing the rules that are not met
 * @param open the rules that are open, as far as they leave the answer open
 */
public record Decision(
        LocalDate on, Answer answer, boolean refused, List<Reason> failing, List<Reason> open, List<Reason> rules) {

    public Decision {
        failing = List.copyOf(failing);
        open = List.copyOf(open);
        rules = List.copyOf(rules);
    }

    /** Places of the open rules in the template. */
    public List<String> openRules() {
        return open.stream().map(Reason::rule).toList();
    }
}
