package dk.opgang.initiatives.bonus.settlement;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Settlement;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** How an initiative's template wants payouts to be settled; without a word by two, of any number of children. */
@Singleton
class SettlementRule {

    private final TemplatedInitiatives initiatives;

    SettlementRule(TemplatedInitiatives initiatives) {
        this.initiatives = initiatives;
    }

    private Templated of(Caller caller, UUID initiative) {
        return initiatives.find(caller, initiative).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Of how many children an institution must tell something on that day. */
    int leastChildren(Caller caller, UUID initiative, LocalDate on) {
        Templated where = of(caller, initiative);
        Settlement rule = where.template().settlement();
        BigDecimal least = rule == null
                ? null
                : rule.leastChildren().on(on, where.parameters()).orNull();
        return least == null ? 1 : least.intValue();
    }

    boolean isApprovedByTwo(Caller caller, UUID initiative) {
        Settlement rule = of(caller, initiative).template().settlement();
        return rule == null || rule.approvedByTwo();
    }
}
