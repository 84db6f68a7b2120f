package dk.opgang.housingareas.composition;

import dk.opgang.housingareas.table.Dimension;
import dk.opgang.housingareas.table.Dimension.Role;
import dk.opgang.housingareas.table.Entry;
import dk.opgang.housingareas.table.Measure;
import dk.opgang.housingareas.table.Table;
import dk.opgang.housingareas.table.Tabular;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The households of a place by kind and year.
 *
 * @param scope {@code national}, a region, a municipality, or the id of an area
 * @param rows the shares that are known
 * @param years the sums of the years
 */
record CompositionView(String scope, List<Share> rows, List<Sum> years) implements Tabular {

    private static final CodeList INDICATORS = CodeList.load("indicators");
    private static final Text LABEL = new Text("Husstande efter type", "Households by kind");

    /** A share of the year's households, per cent. {@code householdKind} is a code of the list indicators. */
    @Schema(name = "HouseholdShare")
    record Share(String householdKind, int year, BigDecimal sharePct) {}

    /**
     * All shares of a year together.
     *
     * @param sumPct per cent
     * @param complete whether every kind is known
     * @param sumsUp whether they are all households as far as rounding goes: each share is off by half a point at the most
     */
    @Schema(name = "HouseholdSharesOfYear")
    record Sum(int year, BigDecimal sumPct, boolean complete, boolean sumsUp) {}

    @Override
    public Table table() {
        Dimension kinds = Dimension.of("householdKind", INDICATORS, keys(Share::householdKind));
        Dimension years =
                Dimension.of("year", new Text("År", "Year"), Role.TIME, keys(row -> Integer.toString(row.year())));
        List<Entry> entries = rows.stream()
                .map(row -> Entry.of(
                        List.of(row.householdKind(), Integer.toString(row.year())), List.of(row.sharePct()), List.of()))
                .toList();
        Measure share = Measure.percent("sharePct", "Andel", "Share");
        return new Table(LABEL, List.of(kinds, years), List.of(share), List.of(), entries, false);
    }

    @Override
    public boolean sameForAll() {
        return true;
    }

    private List<String> keys(Function<Share, String> key) {
        return rows.stream().map(key).distinct().toList();
    }
}
