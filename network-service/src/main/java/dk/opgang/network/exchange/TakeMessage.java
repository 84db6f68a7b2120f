package dk.opgang.network.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dk.opgang.network.exchange.ExchangeHandler.Received;
import dk.opgang.network.exchange.PartnerTable.Count;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.exchange.Signatures.Claimed;
import dk.opgang.network.exchange.Verify.Proven;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes one message in: proves it, opens it, and does what it says in the transaction that notes it as taken, so that it is done once. What
 * is not to be taken is kept with the reason and counted; it holds up no other.
 */
@Singleton
class TakeMessage {

    private static final String NOT_TAKEN = "";
    private static final Logger LOG = Logger.getLogger(TakeMessage.class);

    private final Installations installations;
    private final Verify verify;
    private final OwnKeys own;
    private final PartnerTable partners;
    private final ExchangePositions positions;
    private final List<ExchangeHandler> handlers;
    private final ExchangeSender sender;
    private final SystemCalls system;
    private final MeterRegistry meters;
    private final BusinessClock clock;

    TakeMessage(
            Installations installations,
            ExchangeConfig config,
            OwnKeys own,
            PartnerTable partners,
            ExchangePositions positions,
            @All List<ExchangeHandler> handlers,
            ExchangeSender sender,
            SystemCalls system,
            MeterRegistry meters,
            BusinessClock clock) {
        this.installations = installations;
        this.verify = new Verify(installations, config.oldest());
        this.own = own;
        this.partners = partners;
        this.positions = positions;
        this.handlers = handlers;
        this.sender = sender;
        this.system = system;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * A message, and where it stands in the topic.
     *
     * @param text what it holds
     */
    record Message(int part, long position, String text) {}

    /** @throws RuntimeException if it cannot be done now, and is to be tried again */
    void take(Message message) {
        Claimed claimed = null;
        Proven proven = null;
        try {
            claimed = Signatures.read(message.text());
            proven = verify.of(claimed, clock.now()).orElse(null);
            if (proven == null) {
                system.inTransaction(() -> passed(message));
            } else {
                take(message, proven);
            }
        } catch (Refusal refusal) {
            refuse(message, claimed, proven, refusal.reason());
        }
    }

    /**
     * Keeps it as refused because it cannot be taken in, whatever is tried. If a partner has said it, its number is taken nevertheless: it
     * would otherwise be missed, asked for, said again and given up without end.
     */
    void giveUp(Message message) {
        Claimed claimed = null;
        Proven proven = null;
        try {
            claimed = Signatures.read(message.text());
            proven = verify.of(claimed, clock.now()).orElse(null);
        } catch (RuntimeException e) {
            LOG.debugf("Nobody is known who has said what is given up: %s", e.getClass());
        }
        refuse(message, claimed, proven, Reason.FAILED);
    }

    private void refuse(Message message, @Nullable Claimed claimed, @Nullable Proven proven, Reason reason) {
        Envelope envelope = claimed == null ? null : claimed.envelope();
        boolean isNew = system.callInTransaction(() -> {
            boolean isNext = passed(message);
            if (isNext) {
                positions.refuse(message.part(), message.position(), message.text(), envelope, reason);
                if (proven != null && isNext(proven)) {
                    // It was said, and is not missing: otherwise it would be asked for again and again.
                    follow(proven, proven.envelope());
                }
            }
            return isNext;
        });
        if (isNew) {
            ExchangeCounts.refused(meters, reason.code()).increment();
            LOG.warnf(
                    "A message of the exchange was refused: %s (part %d, position %d)",
                    reason.code(), message.part(), message.position());
        }
    }

    private void take(Message message, Proven proven) {
        Envelope envelope = proven.envelope();
        String addressed = envelope.municipalityCode();
        if (proven.isForUs() && addressed != null && !own.serves(addressed)) {
            throw new Refusal(Reason.NOT_SERVED);
        }
        JsonNode told = proven.isForUs() ? told(envelope) : MissingNode.getInstance();
        String taken = system.callInTransaction(() -> {
            if (!passed(message)) {
                return NOT_TAKEN;
            }
            follow(proven, envelope);
            if (proven.isForUs()) {
                handle(proven, envelope, told);
            }
            return known(envelope.kind());
        });
        if (!taken.equals(NOT_TAKEN)) {
            ExchangeCounts.taken(meters, taken).increment();
        }
    }

    private JsonNode told(Envelope envelope) {
        if (envelope.sealed() == null) {
            return envelope.body() == null ? MissingNode.getInstance() : envelope.body();
        }
        if (envelope.municipalityCode() == null) {
            throw new Refusal(Reason.MALFORMED);
        }
        return own.open(envelope);
    }

    /** Holds the part and notes that the message is done with; false if another instance has done so. */
    private boolean passed(Message message) {
        if (positions.hold(message.part()) > message.position()) {
            return false;
        }
        positions.move(message.part(), message.position() + 1);
        return true;
    }

    private boolean isNext(Proven proven) {
        return !count(proven).isTaken(proven.envelope());
    }

    private Count count(Proven proven) {
        return partners.count(proven.envelope().installation())
                .since(proven.sender().countedFrom());
    }

    /** Takes the number; of whom something was missed, or nothing was shown for some time, it is asked what holds now. */
    private void follow(Proven proven, Envelope envelope) {
        String installation = envelope.installation();
        Count count = count(proven);
        if (count.isTaken(envelope)) {
            throw new Refusal(Reason.REPLAYED);
        }
        partners.heard(installation, envelope.number(), count.from(), clock.now());
        boolean isMissing = envelope.number() > count.last() + 1;
        if (isMissing) {
            ExchangeCounts.gaps(meters, installation).increment();
            LOG.warnf("Messages %d to %d of %s are missing", count.last() + 1, envelope.number() - 1, installation);
            handlers.forEach(handler -> handler.forget(installation));
        }
        if (isMissing || count.isEnded()) {
            proven.sender().municipalities().stream()
                    .findFirst()
                    .ifPresent(code -> sender.tell(KeyAnnouncements.REPEAT, code, List.of()));
        }
    }

    /** The kind, if it is one that is taken in here: a partner may write any word to a third one, and each would be a figure of its own. */
    private String known(String kind) {
        return handlers.stream().anyMatch(it -> it.kinds().contains(kind)) ? kind : "other";
    }

    private void handle(Proven proven, Envelope envelope, JsonNode told) {
        ExchangeHandler handler = handlers.stream()
                .filter(it -> it.kinds().contains(envelope.kind()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_KIND));
        handler.take(new Received(
                envelope.kind(),
                envelope.installation(),
                Objects.requireNonNullElse(envelope.municipalityCode(), ""),
                proven.sender()::serves,
                told));
    }

    /** Whether there is anybody whose messages could be taken. */
    boolean isNeeded() {
        return !installations.isAlone();
    }
}
