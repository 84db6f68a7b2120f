package dk.opgang.network.handover;

import dk.opgang.network.exchange.TellingRounds;
import dk.opgang.platform.tenancy.SystemCalls;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Tells other installations how handovers stand that they take part in, as often as that changes, until they acknowledge it. */
@Singleton
class TellHandovers {

    private static final Logger LOG = Logger.getLogger(TellHandovers.class);

    private final TellingRounds rounds;
    private final TellingTable tellings;
    private final WriteTelling write;
    private final StatesClient states;
    private final SystemCalls system;

    TellHandovers(
            TellingRounds rounds,
            TellingTable tellings,
            WriteTelling write,
            @RestClient StatesClient states,
            SystemCalls system) {
        this.rounds = rounds;
        this.tellings = tellings;
        this.write = write;
        this.states = states;
        this.system = system;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        rounds.tellAll("handover", tellings::due, this::tell);
    }

    private void tell(UUID id) {
        try {
            List<StatesClient.Part> parts = system.callInTransaction(() -> write.packageToSend(id))
                    .map(packageId -> states.parts(packageId).items())
                    .orElse(List.of());
            system.inTransaction(() -> write.tell(id, parts));
        } catch (ProcessingException | WebApplicationException e) {
            LOG.debugf("participants-service did not tell what is in a package: %s", e.getClass());
        }
    }
}
