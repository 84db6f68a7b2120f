package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every history of an enrolment, however it came about: posted, moved on, corrected or taken back, alone or in a batch.
 * States follow each other, days do not run backwards, nothing lies in the future, and an outcome belongs to an end.
 */
final class HistoryRules {

    /** Where a request tells of the first day, and of the state, day and outcome of one move. */
    record Places(String from, String state, String on, String outcome) {}

    private final boolean isReferral;
    private final Places at;
    private final @Nullable UUID told;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>(2);

    private HistoryRules(boolean isReferral, Places at, @Nullable UUID told, LocalDate today) {
        this.isReferral = isReferral;
        this.at = at;
        this.told = told;
        this.today = today;
    }

    /**
     * All faults of the history.
     *
     * @param before as it was; a known referral goes on by its states, an enrolment that is told late may begin in any
     * @param told the move that the request tells of; null if it tells of none
     * @param firstStep day of the earliest step of the ladder that was reached; null if none was
     */
    static List<Fault> check(
            @Nullable EnrolmentHistory before,
            EnrolmentHistory history,
            @Nullable UUID told,
            @Nullable LocalDate firstStep,
            Places at,
            LocalDate today) {
        boolean isReferral = before != null && before.moves().isEmpty();
        HistoryRules rules = new HistoryRules(isReferral, at, told, today);
        rules.moves(history);
        if (firstStep != null && firstStep.isBefore(history.from())) {
            rules.faults.add(InitiativesFault.AFTER_FIRST_STEP.at(at.from(), firstStep));
        }
        return rules.faults;
    }

    private void moves(EnrolmentHistory history) {
        @Nullable Move before = null;
        for (Move move : history.moves()) {
            EnrolmentState state = before == null ? EnrolmentState.REFERRED : before.state();
            if (!mayFollow(before, state, move.state())) {
                faults.add(notAllowed(at.state(), state, move.state()));
            }
            order(history.from(), before, move);
            if (move.id().equals(told)) {
                Happened.by(today, at.on(), move.on()).ifPresent(faults::add);
            }
            if (move.outcome() != null && !move.state().isFinal()) {
                faults.add(outcomeBeforeEnd(at.outcome()));
            }
            before = move;
        }
    }

    private boolean mayFollow(@Nullable Move before, EnrolmentState state, EnrolmentState next) {
        return before == null && !isReferral
                ? next != EnrolmentState.REFERRED
                : state.next().contains(next);
    }

    private void order(LocalDate from, @Nullable Move before, Move move) {
        if (before == null && move.on().isBefore(from)) {
            faults.add(
                    move.id().equals(told)
                            ? beforeFrom(at.on(), from)
                            : InitiativesFault.AFTER_FIRST_TRANSITION.at(at.from(), move.on()));
        } else if (before != null && move.on().isBefore(before.on())) {
            faults.add(
                    Objects.equals(before.id(), told)
                            ? InitiativesFault.AFTER_NEXT_TRANSITION.at(at.on(), move.on())
                            : InitiativesFault.BEFORE_LAST_TRANSITION.at(at.on(), before.on()));
        }
    }

    static Fault beforeFrom(String pointer, LocalDate from) {
        return InitiativesFault.STATE_BEFORE_FROM.at(pointer, from);
    }

    static Fault outcomeBeforeEnd(String pointer) {
        return InitiativesFault.OUTCOME_BEFORE_END.at(pointer);
    }

    private static Fault notAllowed(String pointer, EnrolmentState state, EnrolmentState next) {
        return InitiativesFault.TRANSITION_NOT_ALLOWED.at(pointer, state.code(), next.code());
    }
}
