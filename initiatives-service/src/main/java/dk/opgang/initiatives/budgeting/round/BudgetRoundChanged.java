package dk.opgang.initiatives.budgeting.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.outbox.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round of a participatory budget is new, was changed, or goes on. Told to everybody once proposals are taken. */
record BudgetRoundChanged(
        UUID roundId,
        String state,
        @Nullable UUID initiativeId,
        String municipalityCode,
        List<UUID> housingAreaIds,
        String organiser,
        @Nullable Instant votingFrom,
        @Nullable Instant votingUntil,
        @JsonIgnore boolean published)
        implements Event {

    static BudgetRoundChanged of(BudgetRound round) {
        BudgetRoundForm form = round.form();
        return new BudgetRoundChanged(
                round.id(),
                round.state().code(),
                form.initiativeId(),
                form.municipalityCode(),
                form.housingAreaIds(),
                form.organiser(),
                form.schedule().votingFrom(),
                form.schedule().votingUntil(),
                round.isPublished());
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.budget-round-changed.v1";
    }

    @Override
    public UUID aggregateId() {
        return roundId;
    }

    @Override
    public Set<String> municipalities() {
        return published ? Set.of() : Audience.municipalities(organiser);
    }

    @Override
    public Set<String> organisations() {
        return published ? Set.of() : Audience.organisations(organiser);
    }
}
