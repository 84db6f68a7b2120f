package dk.opgang.network.handover;

import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Hands on who has read a handover at another installation to where the access log of those people is kept; each once. */
@Singleton
class LogReads {

    private static final Logger LOG = Logger.getLogger(LogReads.class);

    private final HandoverReads reads;
    private final StatesClient keeper;
    private final SystemCalls system;

    LogReads(HandoverReads reads, @RestClient StatesClient keeper, SystemCalls system) {
        this.reads = reads;
        this.keeper = keeper;
        this.system = system;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void logAll() {
        try {
            List<HandoverReads.Noted> some = system.callInTransaction(reads::toLog);
            if (!some.isEmpty()) {
                keeper.log(StatesClient.Reads.of(some));
                system.inTransaction(() ->
                        reads.logged(some.stream().map(it -> it.read().id()).toList()));
            }
        } catch (ProcessingException | WebApplicationException e) {
            LOG.debugf("participants-service did not take who has read a handover: %s", e.getClass());
        }
    }
}
