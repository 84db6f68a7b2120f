package dk.opgang.network.sharing;

import dk.opgang.network.sharing.ComparedRun.Part;
import dk.opgang.platform.disclosure.Cell;
import dk.opgang.platform.disclosure.CountTable;
import dk.opgang.platform.disclosure.DisclosureControl;
import dk.opgang.platform.disclosure.Knowledge;
import dk.opgang.platform.number.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a comparison as somebody may read them. With how many the measure did not happen follows from the two counts of a row, so that it must
 * not be small either; what follows from a count that is left out is left out with it.
 */
final class ComparisonRows {

    private static final String PARTICIPANTS = "participants";
    private static final String EVENTS = "events";
    private static final String WITHOUT = "without";
    private static final List<String> DERIVED =
            List.of("ratePct", "standardisedPct", "low95", "high95", "imputedGroups");

    private final List<ComparedRun> runs;
    private final Standard standard;

    ComparisonRows(List<ComparedRun> runs) {
        this.runs = List.copyOf(runs);
        this.standard = new Standard(runs);
    }

    /** @param own the reader's municipality, which sees its own row whole; null if the reader is none */
    List<Comparison.Row> seenBy(@Nullable String own, int smallestShown) {
        Set<Cell> shown = shown(smallestShown);
        return runs.stream()
                .map(run -> run.municipalityCode().equals(own)
                        ? row(run, true, true)
                        : row(run, shown.contains(cell(run, PARTICIPANTS)), shown.contains(cell(run, EVENTS))))
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

    private Comparison.Row row(ComparedRun run, boolean showsParticipants, boolean showsEvents) {
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
        }
        Share share = isWhole && all.participants() > 0 ? all.share() : null;
        return new Comparison.Row(
                run.municipalityCode(),
                showsParticipants ? all.participants() : null,
                showsEvents ? all.events() : null,
                share == null ? null : share.pct(),
                share == null ? null : standard.pct(run),
                share == null ? null : share.lowestPct(),
                share == null ? null : share.highestPct(),
                isWhole ? standard.imputed(run) : null,
                suppressed);
    }

    private static Cell cell(ComparedRun run, String column) {
        return new Cell(run.municipalityCode(), column);
    }
}
