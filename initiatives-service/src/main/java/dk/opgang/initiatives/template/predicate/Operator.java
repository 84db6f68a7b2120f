package dk.opgang.initiatives.template.predicate;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule asks, as documents name it, and the code that is told when it is not met. */
public enum Operator {
    ALL("all", "conditions-not-met"),
    ANY("any", "conditions-not-met"),
    NOT("not", "conditions-not-met"),
    AT_LEAST("atLeast", "too-few-conditions"),
    AGE("age", "age-not-eligible"),
    AGE_AT("ageAt", "age-not-eligible"),
    GRADE("grade", "grade-not-eligible"),
    SCHOOL_STATUS("schoolStatus", "school-status-not-eligible"),
    BENEFIT("benefit", "benefit-group-not-eligible"),
    ON_BENEFIT("onBenefit", "benefit-period-not-eligible"),
    AREA("area", "area-not-eligible"),
    CERTIFICATE("certificate", "certificate-missing"),
    HOUSEHOLD("household", "household-not-eligible"),
    FACT("fact", "fact-not-eligible"),
    EARLIER_PLACEMENT("earlierPlacement", "earlier-placement-missing"),
    EARLIER_ENROLMENT("earlierEnrolment", "earlier-enrolment-missing"),
    STEP_REACHED("stepReached", "step-too-early"),
    WHEN("when", "not-the-time"),
    CONSENT("consent", "consent-missing"),
    ROLE("role", "role-missing");

    private static final Map<String, Operator> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Operator::json, Function.identity()));

    private final String json;
    private final String defaultCode;

    Operator(String json, String defaultCode) {
        this.json = json;
        this.defaultCode = defaultCode;
    }

    static Optional<Operator> named(String json) {
        return Optional.ofNullable(BY_NAME.get(json));
    }

    /** Its name in documents. */
    public String json() {
        return json;
    }

    public String defaultCode() {
        return defaultCode;
    }

    /** Whether it joins other rules. */
    public boolean isCombination() {
        return this == ALL || this == ANY || this == NOT || this == AT_LEAST;
    }
}
