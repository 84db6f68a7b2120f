package dk.opgang.initiatives.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.platform.posted.Stored;
import java.util.List;
import java.util.UUID;

/**
 * Registered hours as they are answered.
 *
 * @param remarks what is doubtful about them; they were taken all the same
 */
record WorkedHoursView(
        UUID id,
        UUID placementId,
        @JsonUnwrapped HoursForm form,
        List<PlacementRemarkView> remarks,
        @JsonUnwrapped Stored stored) {

    /** As its municipality sees it. */
    static WorkedHoursView of(WorkedHours it) {
        return of(it, true);
    }

    /** What is doubtful of the person is shown to its municipality alone. */
    static WorkedHoursView of(WorkedHours it, boolean isWhole) {
        List<PlacementRemarkView> remarks = PlacementRemarkView.of(it.remarks()).stream()
                .filter(remark -> isWhole || !remark.isOfPerson())
                .toList();
        return new WorkedHoursView(it.id(), it.placementId(), it.form(), remarks, Stored.of(it));
    }
}
