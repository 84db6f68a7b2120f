package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready to be asked of many people, once for each version of a template. Answers are joined by Kleene's logic: what is open
 * stays open only where it could still decide.
 */
public abstract sealed class Rule permits JoinedRule, LeafRule {

    private final String pointer;
    private final Predicate predicate;
    private final @Nullable String source;

    Rule(String pointer, Predicate predicate, @Nullable String source) {
        this.pointer = pointer;
        this.predicate = predicate;
        this.source = source;
    }

    /**
     * Makes a rule ready.
     *
     * @param pointer where it stands in its document
     * @param source where the document comes from
     */
    public static Rule of(Predicate predicate, String pointer, @Nullable String source) {
        String below = pointer + "/" + predicate.operator().json();
        return switch (predicate.condition()) {
            case Condition.All(var of) -> joined(predicate, pointer, source, of, below + "/", of.size());
            case Condition.Any(var of) -> joined(predicate, pointer, source, of, below + "/", 1);
            case Condition.AtLeast(var count, var of) -> joined(predicate, pointer, source, of, below + "/of/", count);
            case Condition.Not(var of) ->
                new JoinedRule(pointer, predicate, source, new Rule[] {of(of, below, source)}, 0);
            case Condition leaf -> new LeafRule(pointer, predicate, source, leaf);
        };
    }

    private static Rule joined(
            Predicate predicate, String pointer, @Nullable String source, List<Predicate> of, String below, int count) {
        Rule[] rules = new Rule[of.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = of(of.get(i), below + i, source);
        }
        return new JoinedRule(pointer, predicate, source, rules, count);
    }

    /** The answer alone. */
    public abstract Answer decide(Known known);

    /** The answer with the tree of its reasons. */
    public abstract Reason explain(Known known);

    /** Adds what the owner would have to be asked before the rule can be decided; nothing if it is decided. */
    public abstract void ask(Known known, Questions questions);

    Reason reason(Answer answer, @Nullable String value, @Nullable String wanted, List<String> missing) {
        return reason(answer, value, wanted, missing, List.of());
    }

    Reason reason(
            Answer answer, @Nullable String value, @Nullable String wanted, List<String> missing, List<Reason> rules) {
        Text label = predicate.label();
        return new Reason(
                pointer,
                predicate.operator().json(),
                predicate.code(),
                label,
                answer.orNull(),
                value,
                wanted,
                missing,
                source,
                rules);
    }

    Operator operator() {
        return predicate.operator();
    }

    static List<Reason> explain(Rule[] rules, Known known) {
        List<Reason> reasons = new ArrayList<>(rules.length);
        for (Rule rule : rules) {
            reasons.add(rule.explain(known));
        }
        return reasons;
    }
}
