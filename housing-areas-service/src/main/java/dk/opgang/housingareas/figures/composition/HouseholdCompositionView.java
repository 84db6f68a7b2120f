package dk.opgang.housingareas.figures.composition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Dimension.Role;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Gap;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The households of a place by kind and year.
 *
 * @param scope {@code national}, a region, a municipality, or the id of an area
 * @param rows the shares that are known
 * @param years the sums of the years
 * @param sameForAll whether it is what everybody sees
 */
record HouseholdCompositionView(
        String scope,
        List<Share> rows,
        List<Sum> years,
        @JsonIgnore boolean sameForAll) implements Tabular {

    private static final String SHARE = "sharePct";
    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final Text LABEL = new Text("Husstande efter type", "Households by kind");

    /**
     * A share of the year's households, per cent.
     *
     * @param householdKind a code of the list indicators
     * @param sharePct null if only the area's municipality sees it
     * @param valueStatus what the source remarks on the share, in its own signs
     * @param suppressed {@code sharePct} if it is not shown
     */
    @Schema(name = "HouseholdShare")
    record Share(
            String householdKind,
            int year,
            @Schema(nullable = true) @Nullable BigDecimal sharePct,
            @Schema(nullable = true) @Nullable String valueStatus,
            List<String> suppressed) {

        static Share of(String householdKind, int year, @Nullable BigDecimal sharePct, @Nullable String valueStatus) {
            return new Share(householdKind, year, sharePct, valueStatus, sharePct == null ? List.of(SHARE) : List.of());
        }
    }

    /**
     * All shares of a year together.
     *
     * @param sumPct per cent; null if one of them is not shown
     * @param complete whether every kind is known
     * @param sumsUp whether they are seen to be all households as far as rounding goes: each share is off by half a point at the most
     */
    @Schema(name = "HouseholdSharesOfYear")
    record Sum(int year, @Schema(nullable = true) @Nullable BigDecimal sumPct, boolean complete, boolean sumsUp) {}

    @Override
    public Table table() {
        Dimension kinds = Dimension.of("householdKind", INDICATORS, keys(Share::householdKind));
        Dimension years =
                Dimension.of("year", new Text("År", "Year"), Role.TIME, keys(row -> Integer.toString(row.year())));
        List<Entry> entries = rows.stream().map(this::entry).toList();
        Set<Gap> gaps =
                Gap.suppressed(rows.stream().anyMatch(row -> !row.suppressed().isEmpty()));
        Measure share = Measure.percent(SHARE, "Andel", "Share");
        return new Table(
                LABEL,
                List.of(kinds, years),
                List.of(share),
                tellsStatus() ? List.of("valueStatus") : List.of(),
                entries,
                gaps);
    }

    /** A table without remarks of its sources has no column for them. */
    private boolean tellsStatus() {
        return rows.stream().anyMatch(row -> row.valueStatus() != null);
    }

    private Entry entry(Share row) {
        List<@Nullable Number> values = new ArrayList<>();
        values.add(row.sharePct());
        List<@Nullable String> notes = new ArrayList<>();
        if (tellsStatus()) {
            notes.add(row.valueStatus());
        }
        return new Entry(
                List.of(row.householdKind(), Integer.toString(row.year())),
                values,
                notes,
                Map.of(Gap.SUPPRESSED, Set.copyOf(row.suppressed())),
                row.valueStatus() == null ? Map.of() : Map.of(SHARE, row.valueStatus()));
    }

    private List<String> keys(Function<Share, String> key) {
        return rows.stream().map(key).distinct().toList();
    }
}
