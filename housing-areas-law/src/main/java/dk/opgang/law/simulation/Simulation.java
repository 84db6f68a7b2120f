package dk.opgang.law.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.Regions.Region;
import dk.opgang.law.wayout.WayOut;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where an area would stand under assumptions, beside where it stands without them.
 *
 * @param applied each assumed figure, before and after
 * @param expected what was taken from the targets of initiatives that came without persons
 * @param lists list by list, both
 * @param classification of the list in force
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Simulation(
        UUID housingAreaId,
        LocalDate listDate,
        int horizon,
        List<Applied> applied,
        List<Expected> expected,
        List<Compared> lists,
        Both<Classification> classification,
        Both<WayOut> wayOut) {

    /**
     * A figure that is assumed.
     *
     * @param before what it is, or would be if nothing changed; null if that is not known
     * @param heldAgainst for an income: the figure around the area that makes an index of it; null for all others
     * @param initiativeId what is expected to change it
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AssumedFigure")
    public record Applied(
            String indicator,
            int year,
            @Schema(nullable = true) @Nullable BigDecimal before,
            BigDecimal after,
            @Schema(nullable = true) @Nullable HeldAgainst heldAgainst,
            @Schema(nullable = true) @Nullable UUID initiativeId) {}

    /**
     * The last known figure of the region, up to the year that is assumed.
     *
     * @param region the one that the area lay in then
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AssumedFigureHeldAgainst")
    public record HeldAgainst(
            @Schema(nullable = true) @Nullable Region region, int year, BigDecimal value) {}

    /** One list without and with the assumptions, the last known figures carried forward. */
    @Schema(name = "SimulatedList")
    public record Compared(LocalDate listDate, Standing unchanged, Standing assumed, boolean differs) {}

    /** Where the area stands on a list. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "SimulatedStanding")
    public record Standing(
            List<String> classes,
            boolean determined,
            @Schema(nullable = true) @Nullable Integer residentsToMove) {}

    /** Without the assumptions, and with them. */
    public record Both<T>(T unchanged, T assumed) {}
}
