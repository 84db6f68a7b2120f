package dk.opgang.network.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.ExchangeCounts;
import dk.opgang.network.handover.ArrivalTable.Arrival;
import dk.opgang.platform.tenancy.SystemCalls;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Hands on what came of handovers to where the packages are kept, and keeps the envelope once that has taken it. Each is tried until it is
 * done, and done once; one that is refused there is refused for good.
 */
@Singleton
class StoreArrivals {

    private static final Logger LOG = Logger.getLogger(StoreArrivals.class);
    private static final Set<Integer> FOR_GOOD = Set.of(400, 404, 409, 422);

    private final ArrivalTable arrivals;
    private final ArrivalsClient keeper;
    private final KeepEnvelope keep;
    private final SystemCalls system;
    private final ObjectMapper json;
    private final MeterRegistry meters;

    StoreArrivals(
            ArrivalTable arrivals,
            @RestClient ArrivalsClient keeper,
            KeepEnvelope keep,
            SystemCalls system,
            ObjectMapper json,
            MeterRegistry meters) {
        this.arrivals = arrivals;
        this.keeper = keeper;
        this.keep = keep;
        this.system = system;
        this.json = json;
        this.meters = meters;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void storeAll() {
        system.callInTransaction(arrivals::ready).forEach(this::tryToStore);
    }

    private void tryToStore(Arrival arrival) {
        try {
            store(arrival);
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (FOR_GOOD.contains(status)) {
                refuse(arrival, status);
            } else {
                LOG.debugf("participants-service answered %d about what came of a handover", status);
            }
        } catch (ProcessingException e) {
            LOG.debugf("participants-service did not take what came of a handover: %s", e.getClass());
        } catch (RuntimeException e) {
            LOG.warnf("What came of handover %s is tried again: %s", arrival.handoverId(), e.getClass());
        }
    }

    private void store(Arrival arrival) {
        HandoverTold told = read(arrival);
        List<StatesClient.Part> parts = system.callInTransaction(() -> arrivals.parts(arrival));
        // One after the other: together they may be more than one request should hold.
        parts.forEach(part -> keeper.arrive(ArrivalsClient.Package.of(told, List.of(part), false)));
        StatesClient.Item stands = keeper.arrive(ArrivalsClient.Package.of(told, List.of(), true));
        system.inTransaction(() -> keep.keep(arrival, told, stands, parts.size()));
    }

    private void refuse(Arrival arrival, int status) {
        system.inTransaction(() -> arrivals.remove(arrival));
        ExchangeCounts.refused(meters, "sealed-otherwise").increment();
        LOG.warnf(
                "What %s handed over was refused where packages are kept: %d (handover %s)",
                arrival.installation(), status, arrival.handoverId());
    }

    private HandoverTold read(Arrival arrival) {
        try {
            return json.readValue(arrival.told(), HandoverTold.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What came of a handover is no longer read", e);
        }
    }
}
