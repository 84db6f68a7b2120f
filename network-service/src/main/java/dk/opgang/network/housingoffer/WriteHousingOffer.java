package dk.opgang.network.housingoffer;

import dk.opgang.network.elsewhere.AreaClasses;
import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers homes, changes what is offered while nobody has it in hand, and takes it back. Only the organisation itself does that. */
@Singleton
class WriteHousingOffer extends Posting<Caller, HousingOfferForm, HousingOffer> {

    private final HousingOffers offers;
    private final OfferSteps steps;
    private final AreaClasses areas;
    private final BusinessClock clock;

    WriteHousingOffer(HousingOffers offers, OfferSteps steps, AreaClasses areas, BusinessClock clock, Outbox outbox) {
        super(offers, HousingOfferForm.class, outbox);
        this.offers = offers;
        this.steps = steps;
        this.areas = areas;
        this.clock = clock;
    }

    @Transactional
    Posted<HousingOffer> post(Caller caller, HousingOfferForm form) {
        if (caller.organisation().isEmpty()) {
            throw new ProblemException(OfferProblem.ORGANISATION_ONLY);
        }
        return post(caller, caller, form);
    }

    @Transactional
    HousingOffer patch(Caller caller, UUID id, @Nullable String ifMatch, MergePatch patch) {
        return patch(caller, caller, own(caller, id), ifMatch, patch);
    }

    /** Takes an offer back; of one that was taken back already it changes nothing. */
    @Transactional
    HousingOffer withdraw(Caller caller, UUID id) {
        HousingOffer offer = own(caller, id);
        if (offer.stateOn(clock.today()) != OfferState.WITHDRAWN) {
            steps.requireAvailable(offer);
            offer.withdraw();
            steps.tell(offer);
        }
        return offer;
    }

    private HousingOffer own(Caller caller, UUID id) {
        HousingOffer offer = steps.hold(caller, id);
        if (!offer.poster().equals(caller.tenantKey())) {
            throw new ProblemException(OfferProblem.ANOTHERS_OFFER);
        }
        return offers.lock(caller, id);
    }

    @Override
    protected HousingOffer create(Caller caller, Caller owner, HousingOfferForm form) {
        return new HousingOffer(caller.tenantKey(), form);
    }

    @Override
    protected void check(
            Caller caller, Caller owner, @Nullable HousingOffer known, HousingOfferForm form, Faults faults) {
        if (known != null && !known.form().equals(form)) {
            steps.hold(caller, known.id());
            steps.requireAvailable(known);
        }
        UUID area = form.housingAreaId();
        if (area == null) {
            return;
        }
        AreaClasses.AreaClass found = areas.of(area).orElse(null);
        if (found == null) {
            faults.broken("/housingAreaId", NetworkFault.HOUSING_AREA_NOT_FOUND);
        } else if (!found.municipalityCode().equals(form.municipalityCode())) {
            faults.broken("/housingAreaId", NetworkFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
        } else if (found.isListed()) {
            faults.broken("/housingAreaId", NetworkFault.AREA_IS_EXPOSED);
        }
    }

    @Override
    protected List<Event> news(Caller owner, @Nullable HousingOfferForm before, HousingOffer offer) {
        return List.of(HousingOfferChanged.of(offer, clock.today()));
    }
}
