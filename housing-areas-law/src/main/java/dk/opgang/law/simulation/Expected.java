package dk.opgang.law.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The persons whom an initiative is expected to bring into work in an area in a year, taken from its targets.
 *
 * @param measure the target that was taken
 * @param target its value
 * @param per {@code year}, {@code quarter} or {@code month}; anything else is the whole initiative
 * @param daysOfYear on how many days of the year the initiative runs
 * @param areas among how many areas the target is shared alike
 * @param persons whole persons, rounded down
 * @param shareStayingInWork as asked, or what the targets of 12 months in the job are of those of jobs begun
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ExpectedOfInitiative")
public record Expected(
        UUID initiativeId,
        String name,
        int year,
        String measure,
        BigDecimal target,
        @Schema(nullable = true) @Nullable String per,
        long daysOfYear,
        int areas,
        int persons,
        BigDecimal shareStayingInWork,
        Text assumption) {

    public static final Text ASSUMPTION = new Text(
            "Målet nås jævnt over indsatsens dage og ligeligt i dens boligområder; de, der begynder i året, tæller for hele året.",
            "The target is reached evenly over the days of the initiative and alike in its areas; those who begin in the year"
                    + " count for all of it.");
}
