package dk.opgang.network.exchange;

import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Ends what an installation has told of once nobody hears it any more, and at once when it is no partner any more: nobody would tell that it
 * is over. How many of its messages were taken stays known, so that none of them is taken again.
 */
@Singleton
class EndSilent {

    private static final Logger LOG = Logger.getLogger(EndSilent.class);

    private final Installations installations;
    private final PartnerTable partners;
    private final List<ExchangeHandler> handlers;
    private final SystemCalls system;
    private final BusinessClock clock;
    private final Duration silentAfter;

    EndSilent(
            Installations installations,
            PartnerTable partners,
            @All List<ExchangeHandler> handlers,
            SystemCalls system,
            BusinessClock clock,
            ExchangeConfig config) {
        this.installations = installations;
        this.partners = partners;
        this.handlers = handlers;
        this.system = system;
        this.clock = clock;
        this.silentAfter = config.silentAfter();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endAll() {
        Instant now = clock.now();
        system.inTransaction(() -> partners.shown().forEach((installation, heardAt) -> {
            boolean isPartner = installations.partner(installation).isPresent();
            if (!isPartner || heardAt.isBefore(now.minus(silentAfter))) {
                LOG.warnf(
                        "Nothing of %s is shown any more: it is %s", installation, isPartner ? "silent" : "no partner");
                handlers.forEach(handler -> handler.end(installation));
                partners.end(installation, now);
            }
        }));
    }
}
