package dk.opgang.initiatives.template.predicate;

import dk.opgang.platform.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a template and what it came to, with the rules that it joins.
 *
 * @param rule where it stands in the template, a JSON pointer
 * @param operator its operator, such as {@code ageAt}
 * @param code what is told when it is not met
 * @param met null as long as it is open
 * @param value what was found; null if it is not known or not shown
 * @param wanted what it asks for
 * @param missing what would have to be known to decide it
 * @param source where the rule comes from
 */
@Schema(name = "DecidedRule")
public record Reason(
        String rule,
        String operator,
        String code,
        @Nullable Text label,
        @Nullable Boolean met,
        @Nullable String value,
        @Nullable String wanted,
        List<String> missing,
        @Nullable String source,
        List<Reason> rules) {

    public Reason {
        missing = List.copyOf(missing);
        rules = List.copyOf(rules);
    }

    /** The leaves because of which it is not met; a combination stands for its leaves if the programme gives it a code of its own. */
    public List<Reason> failing() {
        return because(Boolean.FALSE);
    }

    /** The leaves because of which it is open. */
    public List<Reason> open() {
        return because(null);
    }

    private List<Reason> because(@Nullable Boolean answer) {
        List<Reason> found = new ArrayList<>();
        collect(answer, found);
        return found;
    }

    private void collect(@Nullable Boolean answer, List<Reason> found) {
        if (!Objects.equals(met, answer)) {
            return;
        }
        Operator kind = Operator.named(operator).orElseThrow();
        boolean stands =
                !kind.isCombination() || !code.equals(kind.defaultCode()) || kind == Operator.NOT && answer != null;
        if (stands) {
            found.add(this);
        } else {
            rules.forEach(rule -> rule.collect(answer, found));
        }
    }
}
