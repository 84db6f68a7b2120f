package dk.opgang.initiatives.eligibility;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.template.predicate.Reason;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.FaultCode;
import dk.opgang.platform.problem.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules that are not met, or open, as faults and remarks of a request: each with the place of the rule in its document. */
public final class RuleFaults {

    private static final Map<String, Text> WORDS = words();

    private RuleFaults() {}

    /** What is told of a rule that is not met: in the programme's own words, else in those of its code. */
    public static List<Fault> failing(List<Reason> reasons, String pointer) {
        return reasons.stream()
                .map(reason -> told(new Fault(pointer, reason.code(), wording(reason)), reason))
                .toList();
    }

    /** What is told of a rule that is open. */
    public static List<Fault> open(List<Reason> reasons, String pointer) {
        return reasons.stream()
                .map(reason -> told(
                        EligibilityFault.ELIGIBILITY_OPEN.at(pointer, String.join(", ", reason.missing())), reason))
                .toList();
    }

    private static Fault told(Fault fault, Reason reason) {
        return fault.with("rule", reason.rule()).with("source", reason.source());
    }

    private static Text wording(Reason reason) {
        if (reason.label() != null) {
            return reason.label();
        }
        Text known = WORDS.get(reason.code());
        return known == null
                ? new Text("Reglen er ikke opfyldt: " + reason.code(), "The rule is not met: " + reason.code())
                : known;
    }

    private static Map<String, Text> words() {
        Map<String, Text> words = new HashMap<>();
        for (FaultCode fault : EligibilityFault.values()) {
            words.put(fault.code(), fault.wording().text());
        }
        words.put(
                InitiativesFault.AGE_NOT_ELIGIBLE.code(),
                InitiativesFault.AGE_NOT_ELIGIBLE.wording().text());
        words.put(
                InitiativesFault.BENEFIT_GROUP_NOT_ELIGIBLE.code(),
                InitiativesFault.BENEFIT_GROUP_NOT_ELIGIBLE.wording().text());
        words.put("consent-missing", new Text("Der mangler et samtykke", "A consent is missing"));
        words.put("step-too-early", new Text("Et trin skal være nået først", "A step must be reached first"));
        return words;
    }
}
