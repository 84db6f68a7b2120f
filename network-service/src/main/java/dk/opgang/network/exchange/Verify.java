package dk.opgang.network.exchange;

import dk.opgang.network.exchange.Refusal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether a message is what it says: by whom, when and for whom. */
final class Verify {

    /** Clocks of two installations may differ by so much. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Installations installations;
    private final Duration oldest;

    Verify(Installations installations, Duration oldest) {
        this.installations = installations;
        this.oldest = oldest;
    }

    /**
     * A message of a partner.
     *
     * @param isForUs false if it is for a municipality of a third installation
     */
    record Proven(Partner sender, Envelope envelope, boolean isForUs) {}

    /**
     * The message; nothing if it is this installation's own.
     *
     * @throws Refusal if it is not to be taken
     */
    Optional<Proven> of(Signatures.Claimed claimed, Instant now) {
        Envelope envelope = claimed.envelope();
        if (envelope.installation().equals(installations.own())) {
            return Optional.empty();
        }
        Partner sender = installations
                .partner(envelope.installation())
                .orElseThrow(() -> new Refusal(Reason.UNKNOWN_INSTALLATION));
        Signatures.verify(claimed, sender);
        if (envelope.time().isAfter(now.plus(AHEAD)) || envelope.time().isBefore(now.minus(oldest))) {
            throw new Refusal(Reason.OUT_OF_TIME);
        }
        String addressed = envelope.municipalityCode();
        if (addressed != null && sender.serves(addressed)) {
            throw new Refusal(Reason.WRONG_MUNICIPALITY);
        }
        boolean isAnothers =
                addressed != null && installations.serving(addressed).isPresent();
        return Optional.of(new Proven(sender, envelope, !isAnothers));
    }
}
