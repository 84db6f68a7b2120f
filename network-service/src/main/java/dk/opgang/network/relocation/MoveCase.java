package dk.opgang.network.relocation;

import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the steps of a case that somebody asks for. Those that follow by themselves are taken where they follow. */
@Singleton
class MoveCase {

    private static final CodeList ENDINGS = CodeList.load("case-endings");

    /** With them less is done with data of the family, so they are open also where these are restricted. */
    private static final Set<CaseState> UNDOING = EnumSet.of(CaseState.ON_HOLD, CaseState.WITHDRAWN);

    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final CaseLock lock;
    private final CaseSteps steps;
    private final StopCase stopping;
    private final Preparation preparation;
    private final Move move;
    private final CaseDiary diary;
    private final BusinessClock clock;

    MoveCase(
            RelocationCases cases,
            RelocationMatches matches,
            CaseLock lock,
            CaseSteps steps,
            StopCase stopping,
            Preparation preparation,
            Move move,
            CaseDiary diary,
            BusinessClock clock) {
        this.cases = cases;
        this.matches = matches;
        this.lock = lock;
        this.steps = steps;
        this.stopping = stopping;
        this.preparation = preparation;
        this.move = move;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    RelocationCase move(Caller caller, UUID id, CaseTransition told) {
        lock.take(id);
        RelocationCase moving = cases.get(caller, id);
        RelocationMatch open = matches.openOf(caller, id).orElse(null);
        CaseState next = CaseState.of(told.to());
        String by = roleOf(caller, moving, open, next);
        // The installation that has the case takes its steps.
        if (moving.isElsewhere() || !moving.state().mayMoveTo(next)) {
            throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        check(moving, told);
        if (!UNDOING.contains(next)) {
            cases.requireUnrestricted(moving);
        }
        Step step = steps.step(next, by, told.on(), told.reason());
        switch (next) {
            case SEEKING -> seek(caller, moving, told, step);
            case PREPARED -> {
                preparation.require(caller, moving, Objects.requireNonNull(open));
                steps.take(caller, moving, step, open, null);
            }
            case MOVED -> move.move(caller, moving, Objects.requireNonNull(open), told, by);
            case ON_HOLD -> stopping.stop(caller, moving, step, null);
            case WITHDRAWN -> {
                requireEnding(told.reason());
                stopping.stop(caller, moving, step, told.reason());
            }
            case DRAFT, PROPOSED, AGREED, COMPLETED ->
                throw new ProblemException(NetworkProblem.TRANSITION_NOT_ALLOWED);
        }
        diary.note(caller, "move-relocation-case", moving);
        return moving;
    }

    /** What the caller is in the case; 403 unless the step is for that one to take, and for an onlooker whatever the step. */
    private static String roleOf(Caller caller, RelocationCase moving, @Nullable RelocationMatch open, CaseState next) {
        if (moving.poster().equals(caller.tenantKey())) {
            return Step.SENDER;
        }
        boolean isForBoth = next == CaseState.PREPARED || next == CaseState.MOVED;
        if (isForBoth && open != null && open.receiver().equals(caller.tenantKey())) {
            return Step.RECEIVER;
        }
        throw new ProblemException(RelocationProblem.ANOTHERS_CASE);
    }

    private void check(RelocationCase moving, CaseTransition told) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/on", told.on()).ifPresent(faults::broken);
        CaseRules.notBefore("/on", told.on(), moving.form().openedOn(), faults);
        CaseRules.checkAgreement(
                moving.form().of(moving.form().participantIds(), told.familyAgreement()), clock.today(), faults);
        faults.throwIfAny();
    }

    private void seek(Caller caller, RelocationCase moving, CaseTransition told, Step step) {
        if (moving.state() == CaseState.ON_HOLD) {
            LocalDate since = Objects.requireNonNull(moving.heldOn());
            List<FamilyAgreement> again = told.familyAgreement().stream()
                    .filter(it -> !it.givenOn().isBefore(since))
                    .toList();
            List<UUID> asked = moving.form().familyAgreement().stream()
                    .map(FamilyAgreement::participantId)
                    .toList();
            if (again.isEmpty() || !FamilyAgreement.isGivenByAll(again, asked)) {
                throw new ProblemException(RelocationProblem.FAMILY_AGREEMENT_MISSING);
            }
            moving.agreedAgain(again);
        }
        steps.take(caller, moving, step, null, null);
    }

    private static void requireEnding(@Nullable String reason) {
        Faults faults = new Faults();
        if (reason == null) {
            faults.broken("/reason", CommonFault.REQUIRED);
        } else {
            ENDINGS.fault("/reason", reason).ifPresent(faults::broken);
        }
        faults.throwIfAny();
    }
}
