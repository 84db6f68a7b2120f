package dk.opgang.network.housingoffer;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offers of homes. Whoever takes part in the exchange sees all of them; the organisation's own key is its own. */
@Singleton
public class HousingOffers extends PostedRepository<HousingOffer> {

    HousingOffers(EntityManager entities) {
        super(HousingOffer.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    @Override
    protected Restriction sourceShownTo(Caller caller) {
        return Restriction.of("e.poster = :shownTo", "shownTo", caller.tenantKey());
    }

    /** Those that are in the state on that day; what nobody took in time is expired. */
    static Restriction inState(@Nullable String state, LocalDate day) {
        String isOver = "(e.form.availableUntil is not null and e.form.availableUntil <= :stateDay)";
        if (state == null) {
            return Restriction.all();
        }
        return switch (state) {
            case "available" -> Restriction.of("e.state = 'available' and not " + isOver, "stateDay", day);
            case "expired" ->
                Restriction.of("(e.state = 'expired' or e.state = 'available' and " + isOver + ")", "stateDay", day);
            default -> Restriction.equal("state", state);
        };
    }

    /** All that a family can be offered on that day. */
    public List<HousingOffer> availableOn(Caller caller, LocalDate day) {
        return list(caller, inState(OfferState.AVAILABLE.code(), day));
    }

    /** Those of them that stand in one of the municipalities. */
    public List<HousingOffer> availableIn(Caller caller, Collection<String> municipalityCodes, LocalDate day) {
        return list(
                caller,
                inState(OfferState.AVAILABLE.code(), day),
                Restriction.in("form.municipalityCode", municipalityCodes));
    }

    List<HousingOffer> endedBy(Caller caller, LocalDate day) {
        return list(
                caller,
                Restriction.equal("state", OfferState.AVAILABLE.code()),
                Restriction.atMost("form.availableUntil", day));
    }
}
