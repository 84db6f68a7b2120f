package dk.opgang.platform.inbox;

import dk.opgang.platform.tenancy.SystemCalls;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Fills the projections again from the topics, from their beginning. */
@Singleton
public class InboxRebuild {

    private static final Logger LOG = Logger.getLogger(InboxRebuild.class);

    private final InboxTable inbox;
    private final Handlers handlers;
    private final SystemCalls system;

    InboxRebuild(InboxTable inbox, Handlers handlers, SystemCalls system) {
        this.inbox = inbox;
        this.handlers = handlers;
        this.system = system;
    }

    /** Empties the projections; every instance then reads the topics anew. Returns at once, before they are filled. */
    public void rebuild() {
        system.inTransaction(() -> {
            int generation = inbox.nextGeneration();
            handlers.projections().forEach(inbox::empty);
            LOG.infof("Projections are rebuilt, for the %d. time", generation);
        });
    }
}
