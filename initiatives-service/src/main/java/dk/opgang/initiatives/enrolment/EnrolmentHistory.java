package dk.opgang.initiatives.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an enrolment: its first day, on which it begins as a referral, and its changes of state, oldest first. Where it stands
 * follows from that alone, so that a correction of the history corrects the enrolment.
 */
record EnrolmentHistory(LocalDate from, List<Move> moves) {

    /**
     * A change of state.
     *
     * @param outcome what came of it, if the state is a final one
     */
    record Move(
            UUID id,
            EnrolmentState state,
            LocalDate on,
            @Nullable String outcome) {}

    EnrolmentHistory {
        moves = List.copyOf(moves);
    }

    /** A referral to which nothing has happened yet. */
    static EnrolmentHistory begun(LocalDate from) {
        return new EnrolmentHistory(from, List.of());
    }

    Optional<Move> last() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }

    EnrolmentState state() {
        return last().map(Move::state).orElse(EnrolmentState.REFERRED);
    }

    /** Since when it is in its state. */
    LocalDate since() {
        return last().map(Move::on).orElse(from);
    }

    /** The day on which it ended; null while it runs. */
    @Nullable
    LocalDate endedOn() {
        return state().isFinal() ? since() : null;
    }

    @Nullable
    String outcome() {
        return last().map(Move::outcome).orElse(null);
    }

    /** Where it leaves the enrolment. */
    EnrolmentStanding standing() {
        return new EnrolmentStanding(from, endedOn(), state().code(), since(), outcome());
    }

    /** The same with another first day. */
    EnrolmentHistory beginning(LocalDate day) {
        return new EnrolmentHistory(day, moves);
    }

    /** The same, moved on. */
    EnrolmentHistory and(Move next) {
        List<Move> longer = new ArrayList<>(moves);
        longer.add(next);
        return new EnrolmentHistory(from, longer);
    }

    /** The same with another version of one of its moves. */
    EnrolmentHistory with(Move corrected) {
        return new EnrolmentHistory(
                from,
                moves.stream()
                        .map(move -> move.id().equals(corrected.id()) ? corrected : move)
                        .toList());
    }

    /** The same as if that move had never been. */
    EnrolmentHistory without(UUID move) {
        return new EnrolmentHistory(
                from, moves.stream().filter(other -> !other.id().equals(move)).toList());
    }

    /** Whether it takes no day that the other does not have, so that it overlaps nothing that the other did not. */
    boolean isWithin(EnrolmentHistory other) {
        LocalDate end = endedOn();
        LocalDate otherEnd = other.endedOn();
        return !from.isBefore(other.from()) && (otherEnd == null || end != null && !end.isAfter(otherEnd));
    }

    /** Whether a day belongs to both; who ended on a day may begin again on it. */
    boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherEnd) {
        LocalDate end = endedOn();
        return (otherEnd == null || from.isBefore(otherEnd)) && (end == null || otherFrom.isBefore(end));
    }
}
