package dk.opgang.network.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Tells the partners that this installation is there, and by which keys something is sealed for its municipalities; takes the same from them.
 * A partner that has missed something asks for all that holds.
 */
@Singleton
class KeyAnnouncements implements ExchangeHandler {

    static final String REPEAT = "repeat";

    private static final Logger LOG = Logger.getLogger(KeyAnnouncements.class);
    private static final String KEYS = "keys";
    private static final int KEY_BYTES = 32;

    private final ExchangeConfig config;
    private final ExchangeSender sender;
    private final OwnKeys own;
    private final PartnerTable partners;
    private final Instance<ExchangeHandler> handlers;
    private final SystemCalls system;
    private final ObjectMapper json;
    private final BusinessClock clock;
    private final AtomicReference<Instant> due = new AtomicReference<>(Instant.EPOCH);

    KeyAnnouncements(
            ExchangeConfig config,
            ExchangeSender sender,
            OwnKeys own,
            PartnerTable partners,
            @Any Instance<ExchangeHandler> handlers,
            SystemCalls system,
            ObjectMapper json,
            BusinessClock clock) {
        this.config = config;
        this.sender = sender;
        this.own = own;
        this.partners = partners;
        this.handlers = handlers;
        this.system = system;
        this.json = json;
        this.clock = clock;
    }

    /** What is told of keys. */
    record Told(List<KeysClient.Key> keys) {}

    /** Tells the keys in a moment, since one of them has changed. */
    void soon() {
        // An instant of its own: what is being told at this moment began before, and must not take this for done.
        due.set(clock.now());
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void announce() {
        Instant now = clock.now();
        Instant last = due.get();
        if (sender.isAlone() || now.isBefore(last)) {
            return;
        }
        try {
            Told told = new Told(own.now());
            system.inTransaction(() -> sender.tellAll(KEYS, told));
            due.compareAndSet(last, now.plus(config.announceEvery()));
        } catch (ProcessingException | WebApplicationException e) {
            LOG.debugf("participants-service did not tell the keys: %s", e.getClass());
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KEYS, REPEAT);
    }

    @Override
    public void take(Received message) {
        if (message.kind().equals(REPEAT)) {
            soon();
            handlers.forEach(ExchangeHandler::repeat);
            return;
        }
        for (KeysClient.Key key : read(message).keys()) {
            message.requireServed(key.municipalityCode());
            partners.told(message.installation(), key.municipalityCode(), key.id(), key.publicKey(), clock.now());
        }
    }

    private Told read(Received message) {
        try {
            Told told = json.treeToValue(message.told(), Told.class);
            for (KeysClient.Key key : told.keys()) {
                if (key.keyId() >>> Integer.SIZE != 0
                        || Base64.getDecoder().decode(key.publicKey()).length != KEY_BYTES) {
                    throw new Refusal(Reason.MALFORMED);
                }
            }
            return told;
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException _) {
            throw new Refusal(Reason.MALFORMED);
        }
    }
}
