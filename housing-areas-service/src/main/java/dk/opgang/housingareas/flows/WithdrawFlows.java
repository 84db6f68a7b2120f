package dk.opgang.housingareas.flows;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes back what was published of an area, and publishes it anew by plan. For operators, where wrong or unfinished data were published:
 * nobody can take back what readers have kept, so what is published anew may tell few persons beside it.
 */
@Singleton
class WithdrawFlows {

    private static final Logger LOG = Logger.getLogger(WithdrawFlows.class);

    private final PublicationPlan plan;
    private final PublicationRegister register;
    private final SystemCalls system;

    WithdrawFlows(PublicationPlan plan, PublicationRegister register, SystemCalls system) {
        this.plan = plan;
        this.register = register;
        this.system = system;
    }

    PublicationHistory read(UUID area) {
        return system.callInTransaction(() -> register.history(area));
    }

    /** Nothing of the area is shown to others than its municipality from now on. */
    PublicationHistory withdraw(UUID area, String by, String reason) {
        return system.callInTransaction(() -> {
            register.hold(area);
            register.withdraw(area, by, reason);
            LOG.infof("The published flows of area %s were withdrawn", area);
            return register.history(area);
        });
    }

    /** The plan is carried out by the present counts. */
    PublicationHistory republish(UUID area) {
        return system.callInTransaction(() -> {
            register.hold(area);
            register.reopen(area);
            plan.publish(area, List.of(), Split.NONE, it -> register.add(area, it));
            LOG.infof("The flows of area %s were published anew", area);
            return register.history(area);
        });
    }
}
