package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.enrolment.FoundSteps;
import dk.opgang.platform.batch.Removals;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes back placements that never were, by their poster's keys, as a single removal does: hours and follow-ups go along. */
@Singleton
class PlacementRemovals extends Removals<PlacementRemovals.Found> {

    private final FoundSteps steps;
    private final Outbox outbox;
    private final Diary diary;

    PlacementRemovals(FoundSteps steps, Outbox outbox, Diary diary) {
        super(
                "placements",
                "t.participant_id, t.municipality_code, initiatives_restricted(t.participant_id) as restricted",
                "t.poster = ?");
        this.steps = steps;
        this.outbox = outbox;
        this.diary = diary;
    }

    record Found(PlacementWithdrawn withdrawn, boolean restricted) {}

    @Override
    protected Map<String, String> settings() {
        return Map.of("opgang.retelling", "on");
    }

    @Override
    protected Object[] parameters(SliceContext context) {
        return new Object[] {context.caller().tenantKey()};
    }

    /** For everybody but the municipality nothing exists of a person whose processing is restricted. */
    @Override
    protected Optional<Found> read(SliceContext context, ResultSet row) throws SQLException {
        PlacementWithdrawn withdrawn = new PlacementWithdrawn(
                context.caller().tenantKey(),
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("municipality_code"));
        Found found = new Found(withdrawn, row.getBoolean("restricted"));
        return Optional.of(found)
                .filter(one ->
                        !one.restricted() || context.caller().municipality().isPresent());
    }

    @Override
    protected Function<Found, Optional<Fault>> refusals(SliceContext context) {
        return found -> found.restricted()
                ? Optional.of(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId"))
                : Optional.empty();
    }

    @Override
    protected void tell(SliceContext context, List<Found> gone) {
        List<Event> changed = steps.settle(
                gone.stream().map(found -> found.withdrawn().participantId()).collect(Collectors.toSet()));
        if (!context.dryRun()) {
            outbox.publishAll(gone.stream().map(Found::withdrawn).toList());
            outbox.publishAll(changed);
            Map<UUID, String> whom = new HashMap<>();
            gone.forEach(found -> whom.put(
                    found.withdrawn().participantId(), found.withdrawn().municipalityCode()));
            diary.slice(context.caller(), "withdraw-placement", "placement-batches/" + context.batchId(), whom);
        }
    }
}
