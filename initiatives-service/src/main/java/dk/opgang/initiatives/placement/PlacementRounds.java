package dk.opgang.initiatives.placement;

import dk.opgang.platform.batch.BatchRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rows of one participant on a ladder are decided one after the other, since one may rest on what another before it has told: an earlier
 * placement, a step, what is extended. All others are decided together.
 */
final class PlacementRounds {

    private PlacementRounds() {}

    /** @param ladders the initiatives in which they rest on each other */
    static List<List<BatchRow<PlacementRow>>> of(List<BatchRow<PlacementRow>> rows, Set<UUID> ladders) {
        List<List<BatchRow<PlacementRow>>> rounds = new ArrayList<>();
        Map<UUID, Integer> last = new HashMap<>();
        for (BatchRow<PlacementRow> row : rows) {
            PlacementRow value = row.value();
            UUID participant = value.participantId();
            int before = participant == null ? 0 : last.getOrDefault(participant, -1);
            boolean rests = value.extensionOfSourceId() != null
                    || value.initiativeId() != null && ladders.contains(value.initiativeId());
            int round = Math.max(0, rests ? before + 1 : before);
            if (participant != null) {
                last.put(participant, round);
            }
            if (round >= rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round).add(row);
        }
        return rounds;
    }
}
