package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What matches do with offers, in their transaction. An offer is held before it is looked at: two matches of one home follow each other,
 * and so do a match and a withdrawal.
 */
@Singleton
@Transactional
public class OfferSteps {

    private static final AdvisoryLock OFFER = new AdvisoryLock("housing offer");

    private static final String TOLD = """
            update housing_offers set state = coalesce(?::text, state), address_id = coalesce(?::uuid, address_id), version = version + 1,
                updated_at = clock_timestamp()
            where id = ? and installation = ?""";

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
        if (!isAvailable(offer)) {
            throw new ProblemException(OfferProblem.OFFER_RESERVED);
        }
        return offer;
    }

    /** Whether it can be had today. */
    public boolean isAvailable(HousingOffer offer) {
        return offer.stateOn(clock.today()) == OfferState.AVAILABLE;
    }

    /** The offer of that id, held, if there is one. */
    public Optional<HousingOffer> holdIfThere(Caller caller, UUID id) {
        OFFER.take(database, id);
        return offers.find(caller, id);
    }

    void requireAvailable(HousingOffer offer) {
        if (offer.isElsewhere()) {
            throw new ProblemException(OfferProblem.OFFER_ELSEWHERE);
        }
        if (!isAvailable(offer)) {
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

    /**
     * What the installation of the home tells of it to those who have a match with it.
     *
     * @param state a code of {@code housing-offer-states}; null if it does not tell that
     * @param addressId null as long as not all have agreed
     */
    public void told(UUID id, String installation, @Nullable String state, @Nullable UUID addressId) {
        offers.flush();
        Sql.update(database, TOLD, state, addressId, id, installation);
    }

    void tell(HousingOffer offer) {
        offers.flush();
        outbox.publish(HousingOfferChanged.of(offer, clock.today()));
    }
}
