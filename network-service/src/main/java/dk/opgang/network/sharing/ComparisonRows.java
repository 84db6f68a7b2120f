package dk.opgang.network.sharing;

import dk.opgang.network.sharing.ComparedRun.Part;
import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.disclosure.Knowledge;
import dk.opgang.platform.number.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison as somebody may read them. With how many the measure did not happen follows from the two counts of a row, so that it must
 * not be small either; what follows from a count that is left out is left out with it. What makes the runs alike follows from all of them, so that it is
 * left out of every row where a count of another run is: a municipality could work out the few of the other from its own.
 */
final class ComparisonRows {

    private static final String PARTICIPANTS = "participants";
    private static final String EVENTS = "events";
    private static final String WITHOUT = "without";
    private static final String STANDARDISED = "standardisedPct";
    private static final String IMPUTED = "imputedGroups";
    private static final List<String> DERIVED = List.of("ratePct", STANDARDISED, "low95", "high95", IMPUTED);

    private final List<ComparedRun> runs;
    private final Standard standard;

    ComparisonRows(List<ComparedRun> runs) {
        this.runs = List.copyOf(runs);
        this.standard = new Standard(runs);
    }

    /** @param own the reader's municipality, which sees its own row whole; null if the reader is none */
    List<Comparison.Row> seenBy(@Nullable String own, int smallestShown) {
        Set<Cell> shown = new HashSet<>(shown(smallestShown));
        runs.stream()
                .filter(run -> run.municipalityCode().equals(own))
                .forEach(run -> shown.addAll(List.of(cell(run, PARTICIPANTS), cell(run, EVENTS))));
        boolean showsAll = runs.stream()
                .allMatch(run -> shown.contains(cell(run, PARTICIPANTS)) && shown.contains(cell(run, EVENTS)));
        return runs.stream()
                .map(run ->
                        row(run, shown.contains(cell(run, PARTICIPANTS)), shown.contains(cell(run, EVENTS)), showsAll))
                .toList();
    }

    private Set<Cell> shown(int smallestShown) {
        if (runs.isEmpty()) {
            return Set.of();
        }
        CountTable.Builder table = CountTable.builder();
        List<Cell> told = new ArrayList<>();
        for (ComparedRun run : runs) {
            Part all = run.all();
            Cell participants = cell(run, PARTICIPANTS);
            Cell events = cell(run, EVENTS);
            Cell without = cell(run, WITHOUT);
            table.total(participants, all.participants())
                    .count(events, all.events())
                    .count(without, all.participants() - all.events())
                    .sum(participants, List.of(events, without));
            told.addAll(List.of(participants, events));
        }
        return new DisclosureControl(smallestShown).shown(told, List.of(Knowledge.ofEverybody(table.build())));
    }

    private Comparison.Row row(ComparedRun run, boolean showsParticipants, boolean showsEvents, boolean showsAll) {
        Part all = run.all();
        List<String> suppressed = new ArrayList<>();
        if (!showsParticipants) {
            suppressed.add(PARTICIPANTS);
        }
        if (!showsEvents) {
            suppressed.add(EVENTS);
        }
        boolean isWhole = suppressed.isEmpty();
        if (!isWhole) {
            suppressed.addAll(DERIVED);
        } else if (!showsAll) {
            suppressed.addAll(List.of(STANDARDISED, IMPUTED));
        }
        Share share = isWhole && all.participants() > 0 ? all.share() : null;
        return new Comparison.Row(
                run.municipalityCode(),
                showsParticipants ? all.participants() : null,
                showsEvents ? all.events() : null,
                share == null ? null : share.pct(),
                share == null || !showsAll ? null : standard.pct(run),
                share == null ? null : share.lowestPct(),
                share == null ? null : share.highestPct(),
                isWhole && showsAll ? standard.imputed(run) : null,
                suppressed);
    }

    private static Cell cell(ComparedRun run, String column) {
        return new Cell(run.municipalityCode(), column);
    }
}
