package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.enrolment.EnrolmentHistory.Move;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
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

    /** The code of a state that cannot follow; with it a single request is in conflict with the present state. */
    static final String NOT_ALLOWED = "transition-not-allowed";

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
            rules.faults.add(Fault.at(
                    at.from(),
                    "after-first-step",
                    "Et trin blev nået allerede " + firstStep,
                    "A step was reached on " + firstStep + " already"));
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
                            : Fault.at(
                                    at.from(),
                                    "after-first-transition",
                                    "Den første ændring skete allerede " + move.on(),
                                    "The first transition was on " + move.on() + " already"));
        } else if (before != null && move.on().isBefore(before.on())) {
            faults.add(
                    Objects.equals(before.id(), told)
                            ? Fault.at(
                                    at.on(),
                                    "after-next-transition",
                                    "Datoen ligger efter den næste ændring, " + move.on(),
                                    "The date lies after the next transition, " + move.on())
                            : Fault.at(
                                    at.on(),
                                    "before-last-transition",
                                    "Datoen ligger før den seneste ændring, " + before.on(),
                                    "The date lies before the last transition, " + before.on()));
        }
    }

    static Fault beforeFrom(String pointer, LocalDate from) {
        return Fault.at(
                pointer,
                "before-from",
                "Tilstanden kan ikke være nået før forløbets start, " + from,
                "The state cannot have been reached before the enrolment began, " + from);
    }

    static Fault outcomeBeforeEnd(String pointer) {
        return Fault.at(
                pointer,
                "outcome-before-end",
                "Et udfald hører til et afsluttet forløb",
                "An outcome belongs to an enrolment that ends");
    }

    private static Fault notAllowed(String pointer, EnrolmentState state, EnrolmentState next) {
        return new Fault(
                pointer,
                NOT_ALLOWED,
                new Text(
                        "Fra " + state.code() + " kan forløbet ikke gå til " + next.code(),
                        "From " + state.code() + " an enrolment cannot move to " + next.code()));
    }
}
