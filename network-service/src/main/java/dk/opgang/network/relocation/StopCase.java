package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a case on hold or withdraws it, and undoes what was done for it: the match is released, the home available again, handovers are
 * cancelled or revoked, and grants that were not paid yet are cancelled. To be called with the case locked.
 */
@Singleton
@Transactional
class StopCase {

    static final String ANSWER_BY_PASSED = "answer-by-passed";
    static final String CONSENT_ENDED = "consent-ended";
    static final String SOUGHT_LONG_ENOUGH = "seek-until-passed";
    static final String PARTNER_LEFT = "partner-left";
    static final String FAMILY_SAID_NO = "family-said-no";
    static final String PARTICIPANT_ERASED = "participant-erased";

    private final RelocationMatches matches;
    private final CaseSteps steps;
    private final MatchSteps ending;
    private final HandoversOfCase handovers;
    private final SettlementOfMoves settlement;
    private final BusinessClock clock;

    StopCase(
            RelocationMatches matches,
            CaseSteps steps,
            MatchSteps ending,
            HandoversOfCase handovers,
            SettlementOfMoves settlement,
            BusinessClock clock) {
        this.matches = matches;
        this.steps = steps;
        this.ending = ending;
        this.handovers = handovers;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Stops the case.
     *
     * @param why with the state that it goes to
     * @param told the reason, if it is a code that may be told
     */
    void stop(Caller caller, RelocationCase stopping, Step why, @Nullable String told) {
        RelocationMatch open = matches.openOf(caller, stopping.id()).orElse(null);
        if (CaseState.of(why.state()) == CaseState.ON_HOLD) {
            stopping.held(clock.today());
        }
        steps.take(caller, stopping, why, open, told);
        handovers.end(stopping.id(), told == null ? why.state() : told);
        settlement.cancelUnpaid(stopping.id(), clock.today());
        if (open != null) {
            ending.end(caller, open, MatchState.RELEASED, told, told);
        }
    }
}
