package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementRemark;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something doubtful about a placement or about hours.
 *
 * @param pointer where
 * @param code such as {@code employer-unknown}
 */
@Schema(name = "PlacementRemark")
record PlacementRemarkView(String pointer, String code) {

    static List<PlacementRemarkView> of(List<String> kept) {
        return kept.stream().map(PlacementRemarkView::of).toList();
    }

    private static PlacementRemarkView of(String kept) {
        int between = kept.indexOf(' ');
        return new PlacementRemarkView(kept.substring(0, between), kept.substring(between + 1));
    }

    /** Whether it tells of the person. */
    boolean isOfPerson() {
        return Arrays.stream(PlacementRemark.values())
                .anyMatch(remark -> remark.code().equals(code) && remark.isOfPerson());
    }
}
