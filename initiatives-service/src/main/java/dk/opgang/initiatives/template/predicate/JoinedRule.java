package dk.opgang.initiatives.template.predicate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule that joins others: all, any, so many of them, or not. */
final class JoinedRule extends Rule {

    private final Rule[] rules;
    private final int count;

    /** @param count how many must be met; nothing to a {@code not} */
    JoinedRule(String pointer, Predicate predicate, @Nullable String source, Rule[] rules, int count) {
        super(pointer, predicate, source);
        this.rules = rules;
        this.count = count;
    }

    /** All and any are so many of so many: n and 1. */
    @Override
    public Answer decide(Known known) {
        if (operator() == Operator.NOT) {
            return rules[0].decide(known).not();
        }
        int met = 0;
        int left = rules.length;
        int open = 0;
        for (Rule rule : rules) {
            Answer answer = rule.decide(known);
            left--;
            if (answer == Answer.MET && ++met == count) {
                return Answer.MET;
            }
            if (answer == Answer.OPEN) {
                open++;
            }
            if (met + open + left < count) {
                return Answer.NOT_MET;
            }
        }
        return Answer.OPEN;
    }

    @Override
    public Reason explain(Known known) {
        List<Reason> reasons = explain(rules, known);
        Answer answer = decided(reasons);
        Set<String> missing = new LinkedHashSet<>();
        if (answer == Answer.OPEN) {
            reasons.forEach(reason -> missing.addAll(reason.missing()));
        }
        String wanted = operator() == Operator.AT_LEAST ? count + " of " + rules.length : null;
        String value = operator() == Operator.AT_LEAST && answer != Answer.OPEN ? metOf(reasons) : null;
        return reason(answer, value, wanted, List.copyOf(missing), reasons);
    }

    @Override
    public void ask(Known known, Questions questions) {
        if (decide(known) == Answer.OPEN) {
            for (Rule rule : rules) {
                rule.ask(known, questions);
            }
        }
    }

    private Answer decided(List<Reason> reasons) {
        List<Answer> answers = new ArrayList<>(reasons.size());
        reasons.forEach(reason -> answers.add(Answer.of(reason.met())));
        if (operator() == Operator.NOT) {
            return answers.getFirst().not();
        }
        int met = 0;
        int open = 0;
        for (Answer answer : answers) {
            met += answer == Answer.MET ? 1 : 0;
            open += answer == Answer.OPEN ? 1 : 0;
        }
        return met >= count ? Answer.MET : met + open < count ? Answer.NOT_MET : Answer.OPEN;
    }

    private static String metOf(List<Reason> reasons) {
        return Long.toString(reasons.stream()
                .filter(reason -> Boolean.TRUE.equals(reason.met()))
                .count());
    }
}
