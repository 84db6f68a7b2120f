package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.OfferSteps;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers of the family, the municipality and the organisation. With the third yes the home is taken; with a no the match is over
 * and the case seeks again. The family may still say no when all have agreed: then the case is on hold. Of a match of which another installation
 * has the case the answers of here are told to that one, which decides.
 */
@Singleton
class AnswerMatch {

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final OfferSteps offers;
    private final CaseSteps steps;
    private final MatchSteps matchSteps;
    private final StopCase stopping;
    private final CaseLock lock;
    private final BusinessClock clock;

    AnswerMatch(
            RelocationCases cases,
            RelocationMatches matches,
            OfferSteps offers,
            CaseSteps steps,
            MatchSteps matchSteps,
            StopCase stopping,
            CaseLock lock,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.offers = offers;
        this.steps = steps;
        this.matchSteps = matchSteps;
        this.stopping = stopping;
        this.lock = lock;
        this.clock = clock;
    }

    /** The match after the answer; as it was if the same was answered before. */
    @Transactional
    RelocationMatch answer(Caller caller, UUID matchId, MatchAnswer told) {
        UUID caseId = lock.takeOfMatch(matchId);
        RelocationMatch match = matches.get(caller, matchId);
        MatchParty party = MatchParty.of(told.party());
        if (!match.answering(party).equals(caller.tenantKey())) {
            throw new ProblemException(RelocationProblem.NOT_YOUR_ANSWER);
        }
        Answers.Given known = match.answers().of(party);
        if (known != null && known.accepted() == told.isAccepted()) {
            return match;
        }
        requireOpen(match);
        RelocationCase about = cases.get(caller, caseId);
        LocalDate on = Objects.requireNonNullElse(told.on(), clock.today());
        check(about, on);
        if (told.isAccepted()) {
            cases.requireUnrestricted(about);
        }
        Answers.Given given = new Answers.Given(told.isAccepted(), on, told.form());
        if (match.isArrived()) {
            tell(match, party, given, told.reason());
        } else if (told.isAccepted()) {
            accept(caller, about, match, party, given);
        } else {
            decline(caller, about, match, party, given, told.reason());
        }
        return match;
    }

    /** The installation of the case is told; a no is final here too. */
    private void tell(RelocationMatch match, MatchParty party, Answers.Given given, @Nullable String why) {
        if (match.state() == MatchState.AGREED) {
            throw new ProblemException(RelocationProblem.ANSWER_FINAL);
        }
        Answers.Given known = match.answers().of(party);
        if (known != null && !known.accepted()) {
            throw new ProblemException(RelocationProblem.MATCH_OVER);
        }
        match.answered(party, given);
        if (!given.accepted()) {
            match.declinedFor(why);
        }
        matchSteps.tell(match, null);
    }

    /** The installation of the home tells an answer of there. What comes too late, or was told before, changes nothing. */
    @Transactional
    void hear(RelocationMatch match, MatchParty party, Answers.Given given, @Nullable String why) {
        Caller system = Caller.system();
        Answers.Given known = match.answers().of(party);
        boolean isLate = match.state() != MatchState.PROPOSED || !clock.now().isBefore(match.answerBy());
        if (isLate || known != null && known.accepted() == given.accepted()) {
            return;
        }
        RelocationCase about = cases.get(system, match.caseId());
        if (given.accepted()) {
            accept(system, about, match, party, given);
        } else {
            decline(system, about, match, party, given, why);
        }
    }

    private void requireOpen(RelocationMatch match) {
        boolean isLate = match.state() == MatchState.PROPOSED && !clock.now().isBefore(match.answerBy());
        if (!match.state().isOpen() || isLate || match.movedOn() != null) {
            throw new ProblemException(RelocationProblem.MATCH_OVER);
        }
    }

    private void check(RelocationCase about, LocalDate on) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", on).ifPresent(faults::broken);
        CaseRules.notBefore("/on", on, about.form().openedOn(), faults);
        faults.throwIfAny();
    }

    private void accept(
            Caller caller, RelocationCase about, RelocationMatch match, MatchParty party, Answers.Given given) {
        match.answered(party, given);
        if (!match.answers().isAgreed()) {
            matchSteps.tell(match, null);
            return;
        }
        match.agreed();
        matchSteps.tell(match, null);
        HousingOffer offer = offers.hold(caller, match.offerId());
        offers.take(offer, match.sender());
        steps.take(
                caller,
                about,
                steps.step(
                        CaseState.AGREED, party.role(), match.answers().lastOn().orElse(null), null),
                match,
                null);
    }

    private void decline(
            Caller caller,
            RelocationCase about,
            RelocationMatch match,
            MatchParty party,
            Answers.Given given,
            @Nullable String why) {
        if (match.state() == MatchState.PROPOSED) {
            steps.take(caller, about, steps.step(CaseState.SEEKING, party.role(), given.on(), null), match, null);
            match.answered(party, given);
            matchSteps.end(caller, match, MatchState.DECLINED, why, null);
            return;
        }
        if (party != MatchParty.FAMILY) {
            throw new ProblemException(RelocationProblem.ANSWER_FINAL);
        }
        match.answered(party, given);
        String reason = StopCase.FAMILY_SAID_NO;
        stopping.stop(caller, about, steps.step(CaseState.ON_HOLD, Step.SENDER, given.on(), reason), reason);
    }
}
