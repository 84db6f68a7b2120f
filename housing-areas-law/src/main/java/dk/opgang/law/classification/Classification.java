package dk.opgang.law.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The class of an area on a list, explained.
 *
 * @param listDate the day of the list
 * @param lawVersion the version of the law that governs the list
 * @param classes the classes that the area certainly has; {@code none} if it certainly has none, {@code undetermined} if missing
 *     figures leave all of them open
 * @param determined whether every class of this law is settled
 * @param classStatus every class of this law
 * @param criteria the size of the area, then the counted criteria
 * @param gate the criterion of non-western origin where the law lets it stand apart; null otherwise
 * @param prevention the criteria of a prevention area; null where the law knows none
 * @param consecutiveYears for how many lists in a row the area has certainly had the definition that the strictest class asks for
 * @param history the lists that were looked at for it, newest first
 * @param nearMisses classes that the area would have if one more criterion were met
 * @param preceding what the area follows; null if it follows none, and in lists of areas and simulations
 * @param sameForAll whether it is what everybody sees
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Classification(
        LocalDate listDate,
        String lawVersion,
        Text lawTitle,
        List<String> classes,
        boolean determined,
        List<ClassStatus> classStatus,
        List<CriterionResult> criteria,
        @Schema(nullable = true) @Nullable CriterionResult gate,
        @Schema(nullable = true) @Nullable Prevention prevention,
        int consecutiveYears,
        List<History.Entry> history,
        List<NearMiss> nearMisses,
        List<LawVersion.Note> notes,
        @Schema(nullable = true) @Nullable Predecessors preceding,
        @JsonIgnore boolean sameForAll)
        implements Tabular {

    public static final String NONE = "none";
    public static final String UNDETERMINED = "undetermined";

    /** The figures of the area that would settle it. */
    public List<CriterionResult.Missing> missing() {
        Stream<CriterionResult> main = Stream.concat(criteria.stream(), Stream.ofNullable(gate));
        Stream<CriterionResult> others = Stream.ofNullable(prevention)
                .flatMap(it -> Stream.concat(it.criteria().stream(), Stream.ofNullable(it.gate())));
        return Stream.concat(main, others)
                .flatMap(criterion -> criterion.missing().stream())
                .filter(figure -> figure.scope().equals("area"))
                .distinct()
                .toList();
    }

    /** As it is shown to somebody, with what the area follows. */
    public Classification shown(@Nullable Predecessors before, boolean toAll) {
        return new Classification(
                listDate,
                lawVersion,
                lawTitle,
                classes,
                determined,
                classStatus,
                criteria,
                gate,
                prevention,
                consecutiveYears,
                history,
                nearMisses,
                notes,
                before,
                toAll);
    }

    @Override
    public Table table() {
        return CriteriaTable.of(this);
    }

    /** Whether the area has one class; null if missing figures leave it open. */
    public record ClassStatus(
            @JsonProperty("class") String code,

            @Schema(implementation = Boolean.class, nullable = true)
            ThreeValued met) {}

    /** The criteria of a prevention area: the size, then the counted ones, and the gate. */
    @Schema(name = "PreventionCriteria")
    public record Prevention(
            List<CriterionResult> criteria, @Nullable CriterionResult gate) {}

    /**
     * A class that lacks one criterion.
     *
     * @param distance value less threshold, in the criterion's own unit
     */
    public record NearMiss(
            @JsonProperty("class") String code,
            String criterion,
            @Nullable BigDecimal distance) {}
}
