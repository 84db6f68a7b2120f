package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Notes of offers that nobody took in time that they are over, and tells it. Until then they are answered as expired already. */
@Singleton
class ExpireOffers {

    private final SystemCalls system;
    private final HousingOffers offers;
    private final OfferSteps steps;
    private final BusinessClock clock;

    ExpireOffers(SystemCalls system, HousingOffers offers, OfferSteps steps, BusinessClock clock) {
        this.system = system;
        this.offers = offers;
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expire() {
        system.callInTransaction(this::ended).forEach(id -> system.inTransaction(() -> expire(id)));
    }

    private List<UUID> ended() {
        return offers.endedBy(Caller.system(), clock.today()).stream()
                .map(HousingOffer::id)
                .toList();
    }

    /** Each in a transaction of its own, which reads the offer once it is held. */
    private void expire(UUID id) {
        HousingOffer offer = steps.hold(Caller.system(), id);
        if (offer.stateOn(clock.today()) == OfferState.EXPIRED) {
            offer.expire();
            steps.tell(offer);
        }
    }
}
