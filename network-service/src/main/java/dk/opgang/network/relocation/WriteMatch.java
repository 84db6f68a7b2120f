package dk.opgang.network.relocation;

import dk.opgang.network.exchange.ExchangeSender;
import dk.opgang.network.exchange.Revisions;
import dk.opgang.network.exchange.Tellings.Telling;
import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.HousingOffers;
import dk.opgang.network.relocation.MatchTellings.Addressee;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells one match to the other installation of it, sealed for the municipality there. In the name of the system. */
@Singleton
class WriteMatch {

    private static final Caller SYSTEM = Caller.system();

    private final RelocationMatches matches;
    private final RelocationCases cases;
    private final ReceptionStrategies strategies;
    private final HousingOffers offers;
    private final MatchTellings tellings;
    private final GrantsOfMatch grants;
    private final ExchangeSender sender;
    private final BusinessClock clock;

    WriteMatch(
            RelocationMatches matches,
            RelocationCases cases,
            ReceptionStrategies strategies,
            HousingOffers offers,
            MatchTellings tellings,
            GrantsOfMatch grants,
            ExchangeSender sender,
            BusinessClock clock) {
        this.matches = matches;
        this.cases = cases;
        this.strategies = strategies;
        this.offers = offers;
        this.tellings = tellings;
        this.grants = grants;
        this.sender = sender;
        this.clock = clock;
    }

    /** Tells how it stands; nothing happens as long as the other installation is none of the partners, or has told no key. */
    @Transactional
    void tell(UUID matchId) {
        Telling telling = tellings.hold(matchId);
        Addressee to = tellings.addressee(matchId);
        boolean isReached = sender.servedBy(to.addressed())
                .filter(name -> name.equals(to.installation()))
                .isPresent();
        if (isReached && isTold(matchId, to, telling.revisions())) {
            tellings.told(matchId, telling.revision(), clock.now());
        }
    }

    private boolean isTold(UUID matchId, Addressee to, Revisions revisions) {
        if (to.refused() != null) {
            return sender.tellSealed(
                    MatchAnswerTold.KIND,
                    to.addressed(),
                    new MatchAnswerTold(
                            matchId, to.refused(), to.offerState(), null, null, null, null, null, null, revisions));
        }
        RelocationMatch match = matches.get(SYSTEM, matchId);
        if (to.arrived()) {
            return sender.tellSealed(MatchAnswerTold.KIND, to.addressed(), answer(match, revisions));
        }
        RelocationCase about = cases.get(SYSTEM, match.caseId());
        return sender.tellSealed(
                MatchTold.KIND,
                to.addressed(),
                MatchTold.of(
                        match,
                        about,
                        about.region(clock.today()),
                        cases.restrictedIn(about).isPresent(),
                        grants.told(matchId),
                        revisions));
    }

    private MatchAnswerTold answer(RelocationMatch match, Revisions revisions) {
        HousingOffer home = offers.get(SYSTEM, match.offerId());
        return new MatchAnswerTold(
                match.id(),
                null,
                home.state(),
                match.answers().municipality(),
                match.answers().organisation(),
                match.reason(),
                match.state() == MatchState.AGREED ? home.form().addressId() : null,
                strategies.of(SYSTEM, match.id()).map(ReceptionStrategy::form).orElse(null),
                grants.told(match.id()),
                revisions);
    }
}
