package dk.opgang.initiatives.budgeting.round;

import dk.opgang.platform.data.Named;
import dk.opgang.platform.posted.PostedResource;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A round of a participatory budget, as it is stored. Its poster is its organiser. */
@Entity
@Table(name = "budget_rounds")
public class BudgetRound extends PostedResource<BudgetRoundForm> implements Named {

    @Enumerated(EnumType.STRING)
    private RoundState state;

    /** Whether everybody may see it: once proposals were taken, for good. */
    private boolean published;

    /** Those of the schedule in columns of their own: by them the rounds are found whose voting begins or ends. */
    private @Nullable Instant votingFrom;

    private @Nullable Instant votingUntil;

    private @Nullable Instant votingEndedAt;

    protected BudgetRound() {}

    BudgetRound(String organiser, BudgetRoundForm form) {
        super(organiser, form);
        this.state = RoundState.DRAFT;
        this.votingFrom = form.schedule().votingFrom();
        this.votingUntil = form.schedule().votingUntil();
    }

    @Override
    protected void become(BudgetRoundForm other) {
        super.become(other);
        this.votingFrom = other.schedule().votingFrom();
        this.votingUntil = other.schedule().votingUntil();
    }

    @Override
    public String name() {
        return form().name();
    }

    public RoundState state() {
        return state;
    }

    /** Whether everybody may see it. */
    public boolean isPublished() {
        return published;
    }

    /** When the last vote could be cast; nothing as long as one can. */
    public Optional<Instant> votingEndedAt() {
        return Optional.ofNullable(votingEndedAt);
    }

    /** Goes to another state at that instant. */
    void move(RoundState to, Instant at) {
        if (state == RoundState.VOTING) {
            votingEndedAt = votingUntil != null && votingUntil.isBefore(at) ? votingUntil : at;
        }
        published |= to == RoundState.PROPOSALS;
        state = to;
    }

    /** The state to which the round goes by itself at that instant, if to any: voting begins and ends by the clock. */
    Optional<RoundState> due(Instant at) {
        if (state == RoundState.VOTING) {
            return isReached(votingUntil, at) ? Optional.of(RoundState.COUNTING) : Optional.empty();
        }
        return state.isBeforeVoting() && isReached(votingFrom, at) ? Optional.of(RoundState.VOTING) : Optional.empty();
    }

    private static boolean isReached(@Nullable Instant instant, Instant at) {
        return instant != null && !instant.isAfter(at);
    }
}
