package dk.opgang.network.handover;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Tellings;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Tells other installations how handovers stand that they take part in, as often as that changes, until they acknowledge it. */
@Singleton
class TellHandovers {

    private static final Logger LOG = Logger.getLogger(TellHandovers.class);

    /** After that it is told again what nobody has acknowledged: the topic keeps what was told, so that it is soon enough. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final ExchangeSender sender;
    private final TellingTable tellings;
    private final WriteTelling write;
    private final StatesClient states;
    private final SystemCalls system;
    private final BusinessClock clock;

    TellHandovers(
            ExchangeSender sender,
            TellingTable tellings,
            WriteTelling write,
            @RestClient StatesClient states,
            SystemCalls system,
            BusinessClock clock) {
        this.sender = sender;
        this.tellings = tellings;
        this.write = write;
        this.states = states;
        this.system = system;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        if (sender.isAlone()) {
            return;
        }
        Instant unanswered = clock.now().minus(AGAIN);
        UUID last = null;
        List<UUID> due;
        do {
            UUID after = last;
            due = system.callInTransaction(() -> tellings.due(after, unanswered));
            due.forEach(this::tryToTell);
            last = due.isEmpty() ? null : due.getLast();
        } while (due.size() == Tellings.AT_ONCE);
    }

    /** One that cannot be told now is told later, and holds up no other. */
    private void tryToTell(UUID id) {
        try {
            List<StatesClient.Part> parts = system.callInTransaction(() -> write.packageToSend(id))
                    .map(packageId -> states.parts(packageId).items())
                    .orElse(List.of());
            system.inTransaction(() -> write.tell(id, parts));
        } catch (ProcessingException | WebApplicationException e) {
            LOG.debugf("participants-service did not tell what is in a package: %s", e.getClass());
        } catch (RuntimeException e) {
            LOG.warnf("How handover %s stands could not be told and is told again: %s", id, e.getClass());
        }
    }
}
