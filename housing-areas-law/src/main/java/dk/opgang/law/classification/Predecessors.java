package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an area follows. It explains what is missing and gives no class.
 *
 * @param comparableFigures for figures that are missing what those of the areas before amount to, where they are known
 */
@Schema(name = "PrecedingAreas")
public record Predecessors(List<Area> areas, List<ComparableFigure> comparableFigures, Text note) {

    private static final Text NOTE = new Text(
            "Området følger efter andre. Lister fra før det fandtes, tæller ikke i dets række, og om forgængernes år gør, er åbent."
                    + " Deres tal er til oplysning og giver ingen klasse.",
            "The area follows others. Lists from before it existed do not count in its run, and whether the years of those before it do"
                    + " is open. Their figures are for information and give no class.");

    /**
     * An area that it follows.
     *
     * @param on first day on which the residents belonged to the new area
     * @param sharePct how many per cent of them
     */
    @Schema(name = "PrecedingArea")
    public record Area(UUID housingAreaId, LocalDate on, BigDecimal sharePct) {}

    /**
     * A missing figure of the area as it is bounded now.
     *
     * @param kind {@code composed} of whole areas; {@code estimated} where only a part of one came here
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record ComparableFigure(
            String indicator,
            int year,
            @Schema(nullable = true) @Nullable BigDecimal value,
            String kind) {}

    public static Predecessors of(List<Area> areas, List<ComparableFigure> comparableFigures) {
        return new Predecessors(areas, comparableFigures, NOTE);
    }
}
