package dk.opgang.network.relocation;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.posted.PutPrecondition;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes how a family is received: the receiver of the open match does, until the family has moved. */
@Singleton
class WriteStrategy extends Posting<RelocationMatch, StrategyForm, ReceptionStrategy> {

    private static final Set<CaseState> BEFORE_MOVE = Set.of(CaseState.PROPOSED, CaseState.AGREED, CaseState.PREPARED);

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final ReceptionStrategies strategies;
    private final CaseLock lock;

    WriteStrategy(
            RelocationCases cases,
            RelocationMatches matches,
            ReceptionStrategies strategies,
            CaseLock lock,
            Outbox outbox) {
        super(strategies, StrategyForm.class, outbox);
        this.cases = cases;
        this.matches = matches;
        this.strategies = strategies;
        this.lock = lock;
    }

    @Transactional
    Posted<ReceptionStrategy> put(Caller caller, UUID caseId, PutPrecondition expected, StrategyForm form) {
        lock.take(caseId);
        RelocationCase about = cases.get(caller, caseId);
        RelocationMatch open = open(caller, caseId);
        if (!open.receiver().equals(caller.tenantKey())) {
            throw new ProblemException(RelocationProblem.RECEIVER_ONLY);
        }
        if (!BEFORE_MOVE.contains(about.state())) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        expected.require(strategies.of(caller, open.id()));
        return post(caller, open, form);
    }

    /** The strategy of the open match and what it lacks, for its parties. */
    @Transactional
    ReceptionStrategy read(Caller caller, UUID caseId) {
        return strategies
                .of(caller, open(caller, caseId).id())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** How a strategy is shown. */
    @Transactional
    Function<ReceptionStrategy, StrategyView> views(Caller caller, UUID caseId) {
        Household household = cases.get(caller, caseId).household();
        return it -> StrategyView.of(it, household);
    }

    private RelocationMatch open(Caller caller, UUID caseId) {
        return matches.openOf(caller, caseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    protected Optional<ReceptionStrategy> known(Caller caller, RelocationMatch open, StrategyForm form) {
        return strategies.of(caller, open.id());
    }

    @Override
    protected ReceptionStrategy create(Caller caller, RelocationMatch open, StrategyForm form) {
        return new ReceptionStrategy(open, form);
    }

    @Override
    protected List<Event> news(RelocationMatch open, @Nullable StrategyForm before, ReceptionStrategy written) {
        return List.of();
    }
}
