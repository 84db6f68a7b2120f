package dk.opgang.participants.retention;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and sets how long a municipality keeps what. Nobody else has rules, or sees any. */
@Singleton
@Transactional
class ManageRules {

    private final RetentionRules rules;

    ManageRules(RetentionRules rules) {
        this.rules = rules;
    }

    List<RetentionRuleView> all(Caller caller) {
        if (caller.municipality().isEmpty()) {
            return List.of();
        }
        Map<String, RetentionRule> own =
                rules.list(caller).stream().collect(Collectors.toMap(RetentionRule::category, Function.identity()));
        return Stream.of(RetentionCategory.values())
                .map(it -> RetentionRuleView.of(it, Optional.ofNullable(own.get(it.code()))))
                .toList();
    }

    RetentionRuleView one(Caller caller, String category) {
        municipality(caller);
        RetentionCategory wanted = category(category);
        return RetentionRuleView.of(wanted, rules.of(caller, wanted));
    }

    /**
     * Sets the municipality's own rule. Who changes a default may name its version, or say that it expects no own rule.
     *
     * @param ifMatch the header's value
     * @param ifNoneMatch the header's value
     */
    Put put(
            Caller caller,
            String code,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            RetentionRuleForm form) {
        String municipality = municipality(caller);
        RetentionCategory category = category(code);
        Optional<RetentionRule> known = rules.of(caller, category);
        boolean isNew = ifMatch == null && ifNoneMatch != null;
        if (isNew) {
            new PutPrecondition(null, ifNoneMatch).require(known);
        } else {
            Preconditions.requireMatch(
                    ifMatch, RetentionRuleView.of(category, known).version());
        }
        RetentionRule rule = known.orElseGet(() -> new RetentionRule(municipality, category.code(), form));
        if (known.isPresent()) {
            rule.change(form);
        } else {
            rules.persist(rule);
        }
        rules.flush();
        return new Put(RetentionRuleView.of(rule), isNew);
    }

    /** What came of it. */
    record Put(RetentionRuleView view, boolean isNew) {}

    private static String municipality(Caller caller) {
        return caller.municipality().orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static RetentionCategory category(String code) {
        return RetentionCategory.of(code).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
