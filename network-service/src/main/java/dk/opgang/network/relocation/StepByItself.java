package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/**
 * The steps that nobody asks for, taken as the system. Each looks first whether it is still to be taken: whoever comes to it twice finds it
 * done.
 */
@Singleton
@Transactional
class StepByItself {

    private static final Set<CaseState> UNDER_CONSENT =
            Set.of(CaseState.PROPOSED, CaseState.AGREED, CaseState.PREPARED);

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final CaseSteps steps;
    private final MatchSteps matchSteps;
    private final StopCase stopping;
    private final CaseLock lock;
    private final ArrivedCases arrivals;
    private final BusinessClock clock;

    StepByItself(
            RelocationCases cases,
            RelocationMatches matches,
            CaseSteps steps,
            MatchSteps matchSteps,
            StopCase stopping,
            CaseLock lock,
            ArrivedCases arrivals,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.steps = steps;
        this.matchSteps = matchSteps;
        this.stopping = stopping;
        this.lock = lock;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** A match was not answered in time: the case seeks again. */
    void expire(UUID matchId) {
        Caller system = Caller.system();
        UUID caseId = lock.takeOfMatch(matchId);
        RelocationMatch match = matches.get(system, matchId);
        if (match.state() != MatchState.PROPOSED || clock.now().isBefore(match.answerBy())) {
            return;
        }
        if (match.isArrived()) {
            expireElsewhere(match);
            return;
        }
        String reason = StopCase.ANSWER_BY_PASSED;
        RelocationCase about = cases.get(system, caseId);
        steps.take(system, about, steps.step(CaseState.SEEKING, Step.SYSTEM, null, reason), match, reason);
        matchSteps.end(system, match, MatchState.EXPIRED, reason, reason);
    }

    /**
     * The other installation has the case. If both of here have said yes all may have agreed in time, and that one tells; otherwise they
     * cannot have, and the home is held for nobody.
     */
    private void expireElsewhere(RelocationMatch match) {
        Answers.Given municipality = match.answers().municipality();
        Answers.Given organisation = match.answers().organisation();
        boolean mayBeAgreed =
                municipality != null && municipality.accepted() && organisation != null && organisation.accepted();
        if (!mayBeAgreed) {
            String reason = StopCase.ANSWER_BY_PASSED;
            matchSteps.end(Caller.system(), match, MatchState.EXPIRED, reason, reason);
            arrivals.hide(match.caseId());
        }
    }

    /** A case has sought a home for as long as it may. */
    void seekNoLonger(UUID caseId) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        if (about.state() == CaseState.SEEKING
                && clock.today().isAfter(about.form().seekUntil())) {
            hold(about, StopCase.SOUGHT_LONG_ENOUGH);
        }
    }

    /** Somebody of the family has no consent to the receiver any more. */
    void withoutConsent(UUID caseId) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        if (UNDER_CONSENT.contains(about.state())) {
            hold(about, StopCase.CONSENT_ENDED);
        }
    }

    /** The receiver or the organisation of the home has left the network. */
    void withoutPartner(UUID caseId) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        if (UNDER_CONSENT.contains(about.state())) {
            hold(about, StopCase.PARTNER_LEFT);
        }
    }

    private void hold(RelocationCase about, String reason) {
        stopping.stop(Caller.system(), about, steps.step(CaseState.ON_HOLD, Step.SYSTEM, null, reason), reason);
    }

    /** A participant was erased: the case is withdrawn if the family has not moved, and names the participant no longer. */
    void erase(UUID caseId, UUID participant) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        if (about.state().mayMoveTo(CaseState.WITHDRAWN)) {
            Step step = steps.step(CaseState.WITHDRAWN, Step.SYSTEM, null, StopCase.PARTICIPANT_ERASED);
            stopping.stop(Caller.system(), about, step, null);
        }
        about.erase(participant);
        cases.flush();
    }

    /** Two participants are one person: the case goes on with the survivor. */
    void merge(UUID caseId, UUID duplicate, UUID survivor) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        about.merge(duplicate, survivor);
        cases.flush();
    }

    /** That they are one person is taken back: the case names both as before. */
    void unmerge(UUID caseId, UUID duplicate, UUID survivor) {
        lock.take(caseId);
        RelocationCase about = cases.get(Caller.system(), caseId);
        about.unmerge(duplicate, survivor);
        cases.flush();
    }
}
