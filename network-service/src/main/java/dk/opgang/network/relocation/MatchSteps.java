package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.OfferSteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Ends matches, and gives back the home that was held for them. The case has taken its step before: its parties are parties until then. */
@Singleton
@Transactional
class MatchSteps {

    private final RelocationMatches matches;
    private final OfferSteps offers;
    private final Outbox outbox;

    MatchSteps(RelocationMatches matches, OfferSteps offers, Outbox outbox) {
        this.matches = matches;
        this.offers = offers;
        this.outbox = outbox;
    }

    /** @param told the reason, if it is a code that may be told in events */
    void end(Caller caller, RelocationMatch open, MatchState end, @Nullable String reason, @Nullable String told) {
        HousingOffer offer = offers.hold(caller, open.offerId());
        offers.release(offer);
        open.ended(end, reason);
        tell(open, told);
    }

    void tell(RelocationMatch changed, @Nullable String told) {
        matches.flush();
        outbox.publish(RelocationEvent.MatchChanged.of(changed, told));
    }
}
