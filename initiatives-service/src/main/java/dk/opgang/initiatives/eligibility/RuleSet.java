package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Known;
import dk.opgang.initiatives.template.predicate.Questions;
import dk.opgang.initiatives.template.predicate.Reason;
import dk.opgang.initiatives.template.predicate.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that decide one thing, such as whether somebody may be enrolled, all of which must be met.
 *
 * @param refusesOpen whether somebody is refused as long as one of them is open
 */
public record RuleSet(List<Rule> rules, boolean refusesOpen) {

    public static final RuleSet NONE = new RuleSet(List.of(), false);

    public RuleSet {
        rules = List.copyOf(rules);
    }

    public Answer decide(Known known) {
        Answer answer = Answer.MET;
        for (Rule rule : rules) {
            Answer one = rule.decide(known);
            if (one == Answer.NOT_MET) {
                return one;
            }
            answer = one == Answer.OPEN ? one : answer;
        }
        return answer;
    }

    /** What has to be asked before it can be decided; nothing if it is decided. */
    public Questions questions(Known known) {
        Questions questions = new Questions();
        if (decide(known) == Answer.OPEN) {
            rules.forEach(rule -> rule.ask(known, questions));
        }
        return questions;
    }

    public Decision explain(Known known) {
        List<Reason> reasons = rules.stream().map(rule -> rule.explain(known)).toList();
        Answer answer = decide(known);
        List<Reason> failing = new ArrayList<>();
        List<Reason> open = new ArrayList<>();
        reasons.forEach(reason -> failing.addAll(reason.failing()));
        if (answer == Answer.OPEN) {
            reasons.forEach(reason -> open.addAll(reason.open()));
        }
        boolean refused = answer == Answer.NOT_MET || answer == Answer.OPEN && refusesOpen;
        return new Decision(known.on(), answer, refused, failing, open, reasons);
    }
}
