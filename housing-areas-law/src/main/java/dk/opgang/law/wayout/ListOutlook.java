package dk.opgang.law.wayout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One list: where the area stands on it, and what it takes not to.
 *
 * @param classes by the figures that are there, as its classification says
 * @param determined whether those settle every class
 * @param ifNothingChanges with the last known figures carried forward
 * @param open whether a figure that the list reads can still change
 * @param residentsToMove the number for the main criteria; null if it is not known, or if not even all would do
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ListOutlook(
        LocalDate listDate,
        String lawVersion,
        List<String> classes,
        boolean determined,
        IfNothingChanges ifNothingChanges,
        boolean open,
        @Schema(nullable = true) @Nullable Integer residentsToMove,
        List<ResidentsToMove> work,
        List<Gap> gaps,
        List<ClassWays> ways) {

    /** The class that follows if the last known figures stay as they are. */
    @Schema(name = "ListIfNothingChanges")
    public record IfNothingChanges(List<String> classes, boolean determined, int consecutiveYears) {}
}
