package dk.opgang.law.wayout;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.wayout.ClassWays.Way;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What it takes for an area to leave its classes.
 *
 * @param listDate the list in force on the day of the question
 * @param asOf the day of the question: figures that are taken by then can no longer change
 * @param residentsToMove for the first list whose figures of work can still change; null if it is not known or not reachable
 * @param exits for each class that the area has or would have if nothing changes: the first list that it can leave it by
 * @param lists the list in force, then those ahead
 * @param assumptions what the answer takes for granted
 * @param formulas how its numbers are computed
 * @param notes of the law in force
 * @param sameForAll whether it is what everybody sees
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record WayOut(
        UUID housingAreaId,
        LocalDate listDate,
        LocalDate asOf,
        String lawVersion,
        List<String> classes,
        boolean determined,
        @Schema(nullable = true) @Nullable NextMove residentsToMove,
        List<Exit> exits,
        List<ListOutlook> lists,
        List<Text> assumptions,
        List<Formula.Explained> formulas,
        List<LawVersion.Note> notes,
        @JsonIgnore boolean sameForAll)
        implements Tabular {

    @Override
    public Table table() {
        return GapTable.of(this);
    }

    public WayOut shown(boolean toAll) {
        return new WayOut(
                housingAreaId,
                listDate,
                asOf,
                lawVersion,
                classes,
                determined,
                residentsToMove,
                exits,
                lists,
                assumptions,
                formulas,
                notes,
                toAll);
    }

    /** How many must move for a list, and by when. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record NextMove(
            LocalDate listDate,
            LocalDate by,
            @Schema(nullable = true) @Nullable Integer residents) {}

    /**
     * The first list by which an area can leave a class.
     *
     * @param continuedAs what the law of that list calls the class; the same unless it was renamed
     * @param listDate null if none of the lists that were looked at
     * @param ifNothingChanges whether it leaves by itself
     * @param criteria that must not be met on that list; the way by work where it suffices
     * @param assumesUnmet criteria with missing figures that must turn out not met as well
     * @param byWorkAlone the first list that work alone suffices for; null if none of those looked at
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "WayOutExit")
    public record Exit(
            @JsonProperty("class") String code,
            String continuedAs,
            @Schema(nullable = true) @Nullable LocalDate listDate,
            boolean ifNothingChanges,
            List<String> criteria,
            List<String> assumesUnmet,
            @Schema(nullable = true) @Nullable Integer residentsToMove,
            List<String> classesAfter,
            @Schema(nullable = true) @Nullable ByWork byWorkAlone) {

        static Exit none(String code, String continuedAs, @Nullable ByWork byWork) {
            return new Exit(code, continuedAs, null, false, List.of(), List.of(), null, List.of(), byWork);
        }

        static Exit byItself(String code, String continuedAs, ListOutlook list, @Nullable ByWork byWork) {
            List<String> after = list.ifNothingChanges().classes();
            return new Exit(code, continuedAs, list.listDate(), true, List.of(), List.of(), null, after, byWork);
        }

        static Exit by(String code, String continuedAs, ListOutlook list, Way way, @Nullable ByWork byWork) {
            return new Exit(
                    code,
                    continuedAs,
                    list.listDate(),
                    false,
                    way.criteria(),
                    way.assumesUnmet(),
                    way.residentsToMove(),
                    way.classesAfter(),
                    byWork);
        }
    }

    /**
     * A list that work alone suffices for.
     *
     * @param certain whether it does whatever the missing figures turn out to be
     */
    @Schema(name = "WayOutByWork")
    public record ByWork(LocalDate listDate, int residentsToMove, boolean certain) {}
}
