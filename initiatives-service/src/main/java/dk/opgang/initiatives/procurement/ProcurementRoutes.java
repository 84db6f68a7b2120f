package dk.opgang.initiatives.procurement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The routes by which an amount may be awarded on a day.
 *
 * @param determined whether of every route it is known
 * @param thresholds the rows that were in force, those whose value is not known too
 * @param notes what else a reader should know
 */
public record ProcurementRoutes(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amountDkk,
        String subject,
        LocalDate on,
        boolean determined,
        List<Threshold> thresholds,
        List<RouteAnswer> routes,
        List<Text> notes) {

    /** A dated amount. */
    public record Threshold(
            String key,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal valueDkk,

            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String confidence) {

        static Threshold of(ProcurementData.Limit row) {
            return new Threshold(
                    row.key(),
                    row.valueDkk() == null ? null : row.valueDkk().setScale(2),
                    row.validFrom(),
                    row.validTo(),
                    row.source(),
                    row.confidence());
        }
    }

    /**
     * One route.
     *
     * @param route a code of {@code procurement-routes}
     * @param admissible null if it is not known
     * @param least how many are asked to bid, at least
     * @param most how many, at most
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RouteAnswer(
            String route,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Boolean admissible,

            List<Text> conditions,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Lots lots,
            String source) {}

    /** What lots of a tender may be given freely. */
    public record Lots(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal eachAtMostDkk,

            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal togetherAtMostDkk) {}

    /** Whether a route is known not to be open. */
    public boolean excludes(String route) {
        return routes.stream()
                .filter(answer -> answer.route().equals(route))
                .findFirst()
                .map(answer -> Boolean.FALSE.equals(answer.admissible()))
                .orElse(true);
    }
}
