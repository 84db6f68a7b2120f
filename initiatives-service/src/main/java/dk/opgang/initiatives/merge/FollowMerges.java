package dk.opgang.initiatives.merge;

import dk.opgang.initiatives.enrolment.JoinEnrolments;
import dk.opgang.initiatives.placement.TellOfPlacements;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Follows merges with this service's own records. Works as the system; done twice it changes nothing. */
@Singleton
@Transactional
class FollowMerges {

    private static final String ENROLMENTS = "enrolments";
    private static final String PLACEMENTS = "placements";

    private final MergeRows rows;
    private final JoinEnrolments enrolments;
    private final TellOfPlacements placements;

    FollowMerges(MergeRows rows, JoinEnrolments enrolments, TellOfPlacements placements) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.placements = placements;
    }

    void merge(MergeOfTwo merge) {
        if (rows.isLast(merge, true)) {
            enrolments.join(merge.duplicate(), merge.survivor());
            tell(rows.move(merge));
        }
    }

    void reverse(MergeOfTwo merge) {
        if (rows.isLast(merge, false)) {
            tell(rows.giveBack(merge));
            enrolments.separated(merge.duplicate(), merge.survivor(), rows.separate(merge));
            rows.forget(merge);
        }
    }

    private void tell(Map<String, List<UUID>> moved) {
        enrolments.tell(moved.getOrDefault(ENROLMENTS, List.of()));
        placements.tell(moved.getOrDefault(PLACEMENTS, List.of()));
    }
}
