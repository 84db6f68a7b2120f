package dk.opgang.housingareas.flows;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes back what was published of an area, and publishes it anew by plan. For operators, where wrong or unfinished data were published:
 * nobody can take back what readers have kept, so what is published anew may tell few persons beside it.
 */
@Singleton
class RepublishFlows {

    private static final Logger LOG = Logger.getLogger(RepublishFlows.class);

    private final FlowPlan plan;
    private final PublishedFlowPeriods register;
    private final FlowWithdrawals withdrawals;
    private final SystemCalls system;

    RepublishFlows(FlowPlan plan, PublishedFlowPeriods register, FlowWithdrawals withdrawals, SystemCalls system) {
        this.plan = plan;
        this.register = register;
        this.withdrawals = withdrawals;
        this.system = system;
    }

    FlowPublicationView read(UUID area) {
        return system.callInTransaction(() -> view(area));
    }

    /** Nothing of the area is shown to others than its municipality from now on. */
    FlowPublicationView withdraw(UUID area, String by, String reason) {
        return system.callInTransaction(() -> {
            register.lock(area);
            withdrawals.withdraw(area, by, reason);
            LOG.infof("The published flows of area %s were withdrawn", area);
            return view(area);
        });
    }

    /** The plan is carried out by the present counts. */
    FlowPublicationView republish(UUID area) {
        return system.callInTransaction(() -> {
            register.lock(area);
            withdrawals.reopen(area);
            plan.publish(area, List.of(), Split.NONE, it -> register.add(area, it));
            LOG.infof("The flows of area %s were published anew", area);
            return view(area);
        });
    }

    private FlowPublicationView view(UUID area) throws SQLException {
        return new FlowPublicationView(area, register.isWithdrawn(area), withdrawals.list(area));
    }
}
