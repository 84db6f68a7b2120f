package dk.opgang.law.wayout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.law.classification.ThreeValued;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ways out of one class on one list.
 *
 * @param held whether the area has what the class asks for on this list if nothing changes, a run of lists left aside; null if it is
 *     open
 * @param ways sets of criteria that suffice; none of them holds another one that suffices under the same assumption
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ClassWays(
        @JsonProperty("class") String code,

        @Schema(implementation = Boolean.class, nullable = true)
        ThreeValued held,

        List<Way> ways) {

    /**
     * Criteria that, if they are all not met, take the class away.
     *
     * @param certain whether that holds whatever the missing figures turn out to be
     * @param assumesUnmet criteria with missing figures that must turn out not met as well
     * @param reachable whether the figures that can still change can do it; null if it is not known
     * @param residentsToMove for the criterion of work among them; null if it is not among them or the number is not known
     * @param classesAfter what the area would have if the criteria just cease to be met
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WayOutWay")
    public record Way(
            List<String> criteria,
            boolean certain,
            List<String> assumesUnmet,
            @Schema(nullable = true) @Nullable Boolean reachable,
            @Schema(nullable = true) @Nullable Integer residentsToMove,
            List<String> classesAfter) {}
}
