package dk.opgang.participants.retention;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of municipalities, each seen by its own. */
@Singleton
class RetentionRules extends VisibleRepository<RetentionRule> {

    RetentionRules(EntityManager entities) {
        super(RetentionRule.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    Optional<RetentionRule> of(Caller caller, RetentionCategory category) {
        return first(caller, Restriction.equal("category", category.code()));
    }

    /** What holds for the caller's municipality: its own rules, and the defaults for the rest. */
    Map<RetentionCategory, RetentionRuleForm> inForce(Caller caller) {
        Map<RetentionCategory, RetentionRuleForm> rules = new EnumMap<>(RetentionCategory.class);
        for (RetentionCategory category : RetentionCategory.values()) {
            rules.put(category, DefaultRules.of(category).form());
        }
        List<RetentionRule> own = list(caller);
        own.forEach(
                rule -> RetentionCategory.of(rule.category()).ifPresent(category -> rules.put(category, rule.form())));
        return rules;
    }

    /** The municipalities that have something removed by itself. */
    List<String> automatic() {
        return list(Caller.system(), Restriction.equal("form.automatic", true)).stream()
                .map(RetentionRule::municipalityCode)
                .distinct()
                .toList();
    }
}
