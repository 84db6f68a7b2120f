package dk.opgang.network.relocation;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.network.exchange.ExchangeHandler;
import dk.opgang.network.exchange.Refusal;
import dk.opgang.network.exchange.Refusal.Reason;
import dk.opgang.network.exchange.ToldReader;
import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.OfferSteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what other installations tell of matches. The one of the case decides on the match, the one of the home holds that: of two matches
 * of one home, wherever their cases are, the second finds it reserved and is told so.
 */
@Singleton
@Transactional
class TakeMatches implements ExchangeHandler {

    private static final Caller SYSTEM = Caller.system();
    private static final String RESERVED = "offer-reserved";
    private static final String EXHAUSTED = "quota-exhausted";

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final ReceptionStrategies strategies;
    private final FollowUps followUps;
    private final OfferSteps offers;
    private final MatchSteps matchSteps;
    private final CaseSteps steps;
    private final AnswerMatch answering;
    private final ArrivedCases arrivals;
    private final SettlementOfMoves settlement;
    private final Move moves;
    private final Quotas quotas;
    private final GrantsOfMatch grants;
    private final MatchTellings tellings;
    private final CaseLock lock;
    private final ToldReader reader;
    private final Validator validator;
    private final BusinessClock clock;

    TakeMatches(
            RelocationCases cases,
            RelocationMatches matches,
            ReceptionStrategies strategies,
            FollowUps followUps,
            OfferSteps offers,
            MatchSteps matchSteps,
            CaseSteps steps,
            AnswerMatch answering,
            ArrivedCases arrivals,
            SettlementOfMoves settlement,
            Move moves,
            Quotas quotas,
            GrantsOfMatch grants,
            MatchTellings tellings,
            CaseLock lock,
            ToldReader reader,
            Validator validator,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.strategies = strategies;
        this.followUps = followUps;
        this.offers = offers;
        this.matchSteps = matchSteps;
        this.steps = steps;
        this.answering = answering;
        this.arrivals = arrivals;
        this.settlement = settlement;
        this.moves = moves;
        this.quotas = quotas;
        this.grants = grants;
        this.tellings = tellings;
        this.lock = lock;
        this.reader = reader;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MatchTold.KIND, MatchAnswerTold.KIND);
    }

    @Override
    public void repeat() {
        tellings.again();
    }

    @Override
    public void take(Received message) {
        if (message.kind().equals(MatchTold.KIND)) {
            note(message, reader.read(message.told(), MatchTold.class, TakeMatches::isWhole));
        } else {
            hear(message, reader.read(message.told(), MatchAnswerTold.class, this::isWhole));
        }
    }

    /** A match of a home of this installation. */
    private void note(Received message, MatchTold told) {
        message.requireServed(told.sendingMunicipalityCode());
        Refusal.unless(told.receivingMunicipalityCode().equals(message.municipalityCode()), Reason.WRONG_MUNICIPALITY);
        lock.take(told.caseId());
        String installation = message.installation();
        RelocationMatch known = matches.find(SYSTEM, told.matchId()).orElse(null);
        if (known == null) {
            propose(told, installation);
        } else {
            boolean isItsOwn = known.isArrived()
                    && installation.equals(known.installation())
                    && known.caseId().equals(told.caseId())
                    && known.offerId().equals(told.offerId());
            Refusal.unless(isItsOwn, Reason.ANOTHERS);
            follow(known, told, installation);
        }
        matches.find(SYSTEM, told.matchId()).ifPresent(match -> paid(match, told.grants()));
        tellings.heard(told.matchId(), told.revisions());
    }

    private void propose(MatchTold told, String installation) {
        HousingOffer home = offers.holdIfThere(SYSTEM, told.offerId())
                .filter(it -> !it.isElsewhere()
                        && it.form().municipalityCode().equals(told.receivingMunicipalityCode())
                        && it.organisation().equals(told.housingOrganisation()))
                .orElse(null);
        boolean isFree = MatchState.of(told.state()).isOpen()
                && matches.openOf(SYSTEM, told.caseId()).isEmpty()
                && matches.openOfOffer(told.offerId()).isEmpty();
        if (home == null || !isFree || !offers.isAvailable(home)) {
            tellings.refuse(told, installation, RESERVED, home == null ? null : home.state());
            return;
        }
        if (!quotas.isRoomIn(told.agreementId(), home.form().housingAreaId())) {
            tellings.refuse(told, installation, EXHAUSTED, home.state());
            return;
        }
        Refusal.unless(arrivals.keep(told, installation), Reason.ANOTHERS);
        arrivals.propose(told, ProposeMatch.offered(home), installation);
        offers.reserve(home);
        RelocationMatch made = matches.get(SYSTEM, told.matchId());
        follow(made, told, installation);
        matchSteps.tell(made, null);
    }

    private void follow(RelocationMatch match, MatchTold told, String installation) {
        if (!match.state().isOpen()) {
            return;
        }
        MatchState next = MatchState.of(told.state());
        Answers answers = told.answers().answers();
        if (next.isOpen()) {
            Refusal.unless(arrivals.keep(told, installation), Reason.ANOTHERS);
            boolean isAgreed = next == MatchState.AGREED && match.state() == MatchState.PROPOSED;
            match.close(Boolean.TRUE.equals(told.closed()));
            match.answered(next == MatchState.AGREED ? answers : merged(match.answers(), answers));
            if (isAgreed) {
                match.agreed();
                offers.take(offers.hold(SYSTEM, match.offerId()), match.sender());
                matchSteps.tell(match, null);
            }
            moved(match, told.movedOn());
        } else {
            match.answered(answers);
            settlement.cancelUnpaid(match.caseId(), clock.today());
            matchSteps.end(SYSTEM, match, next, told.reason(), null);
            arrivals.hide(match.caseId());
        }
        matches.flush();
    }

    /** What is paid to the family, as its parties there have posted it. */
    private void paid(RelocationMatch match, @Nullable JsonNode told) {
        if (told != null && !told.isNull()) {
            grants.take(CaseDirectory.parties(SYSTEM, cases.get(SYSTEM, match.caseId()), match), told);
        }
    }

    /** The family has moved: its new municipality is asked twice whether it still lives there. */
    private void moved(RelocationMatch match, @Nullable LocalDate on) {
        if (on != null && match.movedOn() == null) {
            match.moved(on);
            followUps.persist(new FollowUp(match, Move.FIRST_MONTHS, on));
            followUps.persist(new FollowUp(match, Move.LAST_MONTHS, on));
            followUps.flush();
            moves.book(SYSTEM, cases.get(SYSTEM, match.caseId()), match, on);
        }
    }

    /** What those of here have answered they have, until the other installation has decided. */
    private static Answers merged(Answers known, Answers told) {
        return new Answers(told.family(), known.municipality(), known.organisation());
    }

    /** What is said of a match of which the case is here. */
    private void hear(Received message, MatchAnswerTold told) {
        RelocationMatch known = matches.find(SYSTEM, told.matchId()).orElse(null);
        Refusal.unless(
                known != null
                        && !known.isArrived()
                        && message.installation().equals(known.installation())
                        && known.sender().equals("municipality:" + message.municipalityCode()),
                Reason.ANOTHERS);
        lock.take(Objects.requireNonNull(known).caseId());
        matches.refresh(known);
        message.requireServed(known.receiver().substring("municipality:".length()));
        if (told.refused() != null) {
            refused(known, told, message.installation());
        } else {
            answered(known, told, MatchParty.MUNICIPALITY);
            answered(known, told, MatchParty.ORGANISATION);
            receive(known, told);
            paid(known, told.grants());
        }
        matches.flush();
        if (known.state() == MatchState.AGREED && told.addressId() != null) {
            offers.told(known.offerId(), message.installation(), null, told.addressId());
        }
        tellings.heard(known.id(), told.revisions());
    }

    /** The home is not to be had: the case seeks again, and nothing is left of the match. */
    private void refused(RelocationMatch match, MatchAnswerTold told, String installation) {
        if (match.state() != MatchState.PROPOSED) {
            return;
        }
        RelocationCase about = cases.get(SYSTEM, match.caseId());
        steps.take(SYSTEM, about, steps.step(CaseState.SEEKING, Step.RECEIVER, null, null), match, null);
        matchSteps.end(SYSTEM, match, MatchState.DECLINED, told.refused(), null);
        offers.told(match.offerId(), installation, told.offerState(), null);
    }

    private void answered(RelocationMatch match, MatchAnswerTold told, MatchParty party) {
        Answers.Given given = told.of(party);
        if (given != null) {
            answering.hear(match, party, given, told.reason());
        }
    }

    private void receive(RelocationMatch match, MatchAnswerTold told) {
        StrategyForm form = told.strategy();
        if (form == null || !match.state().isOpen()) {
            return;
        }
        strategies
                .of(SYSTEM, match.id())
                .ifPresentOrElse(
                        known -> known.written(form), () -> strategies.persist(new ReceptionStrategy(match, form)));
        strategies.flush();
    }

    private static boolean isWhole(MatchTold told) {
        return told.isWhole() && told.wish().canBeAdvertised();
    }

    private boolean isWhole(MatchAnswerTold told) {
        return told.isWhole()
                && (told.strategy() == null
                        || validator.validate(told.strategy()).isEmpty());
    }
}
