package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.opgang.platform.problem.Checked;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a round takes what. Voting begins and ends by itself at its instants; what is not told is done by hand.
 *
 * @param proposalsFrom the instant from which proposals are taken
 * @param proposalsUntil the first instant at which they are not
 * @param votingFrom the instant at which voting begins
 * @param votingUntil the first instant at which no vote is taken
 */
@Schema(name = "BudgetSchedule")
public record Schedule(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant proposalsFrom,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant proposalsUntil,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant votingFrom,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant votingUntil)
        implements Checked {

    private static final Schedule NONE = new Schedule(null, null, null, null);

    public Schedule {
        proposalsFrom = kept(proposalsFrom);
        proposalsUntil = kept(proposalsUntil);
        votingFrom = kept(votingFrom);
        votingUntil = kept(votingUntil);
    }

    static Schedule orNone(@Nullable Schedule told) {
        return told == null ? NONE : told;
    }

    @Override
    public void check(Faults faults) {
        order(faults, "/proposalsUntil", proposalsFrom, proposalsUntil);
        order(faults, "/votingUntil", votingFrom, votingUntil);
        if (proposalsUntil != null && votingFrom != null && votingFrom.isBefore(proposalsUntil)) {
            faults.broken("/votingFrom", CommonFault.BEFORE_FROM, proposalsUntil);
        }
    }

    /** Whether proposals are taken at that instant, as far as this says. */
    public boolean takesProposals(Instant at) {
        return (proposalsFrom == null || !at.isBefore(proposalsFrom))
                && (proposalsUntil == null || at.isBefore(proposalsUntil));
    }

    private static void order(Faults faults, String pointer, @Nullable Instant from, @Nullable Instant until) {
        if (from != null && until != null && !until.isAfter(from)) {
            faults.broken(pointer, CommonFault.NOT_AFTER_FROM);
        }
    }

    /** To the microsecond, as the database keeps it. */
    private static @Nullable Instant kept(@Nullable Instant told) {
        return told == null ? null : told.truncatedTo(ChronoUnit.MICROS);
    }
}
