package dk.opgang.network.housingoffer;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.inbox.EventHandler;
import dk.opgang.platform.inbox.IncomingEvent;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Tells other installations of the homes that are offered here. It says how they stand now, so that saying it twice does no harm. */
@Singleton
class TellOffers implements EventHandler {

    private final HousingOffers offers;
    private final ExchangeSender sender;
    private final BusinessClock clock;

    TellOffers(HousingOffers offers, ExchangeSender sender, BusinessClock clock) {
        this.offers = offers;
        this.sender = sender;
        this.clock = clock;
    }

    @Override
    public Set<String> types() {
        return Set.of(HousingOfferChanged.TYPE);
    }

    @Override
    public void handle(List<IncomingEvent> events) {
        if (!sender.isAlone()) {
            events.stream()
                    .map(IncomingEvent::aggregateId)
                    .distinct()
                    .flatMap(id -> offers.find(Caller.system(), id).stream())
                    .forEach(this::tell);
        }
    }

    /** All that are to be had now. */
    void tellAll() {
        offers.list(Caller.system(), Restriction.in("state", List.of("available", "reserved")))
                .forEach(this::tell);
    }

    /** A home in a municipality that another installation serves is for that one to tell of. */
    private void tell(HousingOffer offer) {
        if (!offer.isElsewhere() && !sender.isServedElsewhere(offer.form().municipalityCode())) {
            sender.tellAll(OfferAdvert.KIND, OfferAdvert.of(offer, clock.today()));
        }
    }
}
