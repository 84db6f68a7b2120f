package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.Survivors;
import dk.opgang.initiatives.enrolment.FoundSteps;
import dk.opgang.initiatives.followup.PlanFollowUps;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Applies one slice of placements after the other: check, merge, events, access log. */
@Singleton
class PlacementSlices {

    private final PlacementSliceCheck check;
    private final Survivors survivors;
    private final PlacementMerge merge;
    private final PlanFollowUps followUps;
    private final FoundSteps steps;
    private final Outbox outbox;
    private final Diary diary;

    PlacementSlices(
            PlacementSliceCheck check,
            Survivors survivors,
            PlacementMerge merge,
            PlanFollowUps followUps,
            FoundSteps steps,
            Outbox outbox,
            Diary diary) {
        this.check = check;
        this.survivors = survivors;
        this.merge = merge;
        this.followUps = followUps;
        this.steps = steps;
        this.outbox = outbox;
        this.diary = diary;
    }

    List<Fault> faultsByRulesAlone(PlacementRow row) {
        return check.byRulesAlone(row);
    }

    void apply(SliceContext context, List<BatchRow<PlacementRow>> rows) throws SQLException {
        survivors.follow(context.connection(), rows, PlacementRow::participantId, PlacementRow::about);
        List<GoodPlacement> good = new ArrayList<>(rows.size());
        Map<UUID, Counted> counted = check.counted(context, rows);
        for (List<BatchRow<PlacementRow>> round : PlacementRounds.of(rows, Counted.ladders(counted))) {
            List<GoodPlacement> ofRound = check.check(context, round, counted);
            List<Event> events = merge.merge(context, ofRound);
            good.addAll(ofRound);
            List<Event> reached = steps.settle(moving(events));
            if (!context.dryRun()) {
                followUps.ofPlacements(events.stream()
                        .filter(PlacementEvent.class::isInstance)
                        .map(event -> ((PlacementEvent) event).told())
                        .toList());
                outbox.publishAll(events);
                outbox.publishAll(reached);
            }
        }
        if (!context.dryRun()) {
            diary.slice(
                    context.caller(), "post-placement", "placement-batches/" + context.batchId(), whom(context, good));
        }
    }

    /** Those whose steps may be others than before. */
    private static Set<UUID> moving(List<Event> events) {
        Set<UUID> moving = new HashSet<>();
        for (Event event : events) {
            if (event instanceof PlacementEvent placement && (!placement.created() || placement.step() != null)) {
                moving.add(placement.participantId());
            } else if (event instanceof PlacementWithdrawn withdrawn) {
                moving.add(withdrawn.participantId());
            }
        }
        return moving;
    }

    /** Whom the slice concerns and the batch did not before, with their municipalities. */
    private static Map<UUID, String> whom(SliceContext context, List<GoodPlacement> good) {
        Map<UUID, String> municipalities = HashMap.newHashMap(good.size());
        good.forEach(
                placement -> municipalities.put(placement.row().value().participantId(), placement.municipality()));
        municipalities.keySet().retainAll(context.firstConcerned(Set.copyOf(municipalities.keySet())));
        return municipalities;
    }
}
