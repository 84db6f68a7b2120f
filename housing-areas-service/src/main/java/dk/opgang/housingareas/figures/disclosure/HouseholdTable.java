package dk.opgang.housingareas.figures.disclosure;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.ControlledTable;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The households of an area in a year as a table of counts: the kinds make a whole, so that one of them follows from the others. */
final class HouseholdTable {

    private static final String HOUSEHOLDS = "households";
    private static final Cell ALL = new Cell(HOUSEHOLDS, HOUSEHOLDS);
    private static final Cell REST = new Cell("rest", HOUSEHOLDS);

    private static final List<String> KINDS = CodeList.load("indicators").codes().stream()
            .filter(it -> Boolean.TRUE.equals(it.attributes().get("householdKind")))
            .map(Code::code)
            .toList();

    private final DisclosureControl control;

    HouseholdTable(int smallestShown) {
        this.control = new DisclosureControl(smallestShown);
    }

    /** The kinds that are hidden in the year: the rare ones, and others that would give them away. */
    Set<FigureKey> hidden(AreaFigures figures, int year) {
        BigDecimal households = figures.nearest(HOUSEHOLDS, year);
        Map<String, Long> counts = new HashMap<>();
        if (households == null || households.signum() <= 0) {
            return Set.of();
        }
        for (String kind : KINDS) {
            figures.at(kind, year).ifPresent(share -> counts.put(kind, count(share, households)));
        }
        if (counts.isEmpty()) {
            return Set.of();
        }
        ControlledTable table = control.control(table(counts, households.longValue()));
        boolean all = table.suppressed().containsKey(ALL);
        Set<FigureKey> hidden = new HashSet<>();
        counts.keySet().stream()
                // The whole is a hundred per cent and cannot be left out.
                .filter(kind -> all || table.suppressed().containsKey(cell(kind)))
                .forEach(kind -> hidden.add(new FigureKey(kind, year)));
        return hidden;
    }

    private static CountTable table(Map<String, Long> counts, long households) {
        long told = counts.values().stream().mapToLong(it -> it).sum();
        // Where every kind is told, what is missing to the whole is rounding.
        long rest = counts.size() == KINDS.size() ? 0 : Math.max(0, households - told);
        CountTable.Builder table = CountTable.builder().total(ALL, told + rest).count(REST, rest);
        List<Cell> parts = new ArrayList<>(List.of(REST));
        for (String kind : KINDS) {
            if (counts.containsKey(kind)) {
                table.count(cell(kind), counts.get(kind));
                parts.add(cell(kind));
            }
        }
        return table.sum(ALL, parts).build();
    }

    /** A share above zero is somebody, however it was rounded. */
    private static long count(BigDecimal share, BigDecimal households) {
        long count = FigureControl.counted(share, households);
        return share.signum() > 0 ? Math.max(1, count) : count;
    }

    private static Cell cell(String kind) {
        return new Cell(kind, HOUSEHOLDS);
    }
}
