package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What matches do with offers, in their transaction. An offer is held before it is looked at: two matches of one home follow each other,
 * and so do a match and a withdrawal.
 */
@Singleton
@Transactional
public class OfferSteps {

    private static final AdvisoryLock OFFER = new AdvisoryLock("housing offer");

    private final HousingOffers offers;
    private final AgroalDataSource database;
    private final BusinessClock clock;
    private final Outbox outbox;

    OfferSteps(HousingOffers offers, AgroalDataSource database, BusinessClock clock, Outbox outbox) {
        this.offers = offers;
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * The offer, which nobody else changes until the transaction ends.
     *
     * @throws ProblemException 404 if there is none
     */
    public HousingOffer hold(Caller caller, UUID id) {
        OFFER.take(database, id);
        return offers.get(caller, id);
    }

    /**
     * The offer, held, if it can be had today.
     *
     * @throws ProblemException 404 if there is none, 409 {@code offer-reserved}
     */
    public HousingOffer holdAvailable(Caller caller, UUID id) {
        HousingOffer offer = hold(caller, id);
        requireAvailable(offer);
        return offer;
    }

    void requireAvailable(HousingOffer offer) {
        if (offer.isElsewhere()) {
            throw new ProblemException(OfferProblem.OFFER_ELSEWHERE);
        }
        if (offer.stateOn(clock.today()) != OfferState.AVAILABLE) {
            throw new ProblemException(OfferProblem.OFFER_RESERVED);
        }
    }

    /** It is proposed to a family. */
    public void reserve(HousingOffer offer) {
        offer.reserve();
        tell(offer);
    }

    /** All have agreed on it; from now on whoever sends the family is shown the address. */
    public void take(HousingOffer offer, String sender) {
        offer.take(sender);
        tell(offer);
    }

    /** Nothing came of it; it is available again. */
    public void release(HousingOffer offer) {
        offer.release();
        tell(offer);
    }

    void tell(HousingOffer offer) {
        offers.flush();
        outbox.publish(HousingOfferChanged.of(offer, clock.today()));
    }
}
