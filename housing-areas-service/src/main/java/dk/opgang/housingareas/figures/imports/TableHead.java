package dk.opgang.housingareas.figures.imports;

import dk.opgang.housingareas.figures.imports.TableLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header of a table and what stands between its cells: the line that has the columns of the mapping. Titles above it may hold
 * any character, as may headings and cells.
 */
final class TableHead {

    // Of two that fit equally well the first: where a comma may be meant otherwise, it is.
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

    private final TableMapping mapping;
    private final Set<String> named;

    private TableHead(TableMapping mapping) {
        this.mapping = mapping;
        this.named = mapping.columns().keySet();
    }

    /**
     * A header with what is below it.
     *
     * @param separator what stands between the cells
     * @param header the headings; a column without one is called by its place, {@code #1} being the first
     * @param below the lines under it, those of empty cells left out
     */
    record Found(char separator, List<String> header, List<Line> below) {}

    /** The header that fits the mapping best; null if the text has no line that could be one. */
    static @Nullable Found in(String text, TableMapping mapping) {
        List<Character> separators = mapping.separator() == null ? CANDIDATES : List.of(mapping.separator());
        TableHead head = new TableHead(mapping);
        Found best = null;
        Fit bestFit = Fit.NONE;
        for (char separator : separators) {
            List<Line> lines = TableLines.of(text, separator);
            for (int i = 0; i < lines.size(); i++) {
                Fit fit = head.fit(lines, i);
                if (fit.compareTo(bestFit) > 0) {
                    bestFit = fit;
                    best = new Found(separator, names(lines.get(i)), lines.subList(i + 1, lines.size()));
                }
            }
        }
        return best;
    }

    /**
     * How well a line fits as the header.
     *
     * @param columns how many of the named columns it has
     * @param entries how many entries of an axis across
     * @param alike how many of the next lines have as many cells
     */
    private record Fit(int columns, int entries, int alike) implements Comparable<Fit> {

        static final Fit NONE = new Fit(-1, 0, 0);

        @Override
        public int compareTo(Fit other) {
            int first = Integer.compare(columns, other.columns);
            int second = first != 0 ? first : Integer.compare(entries, other.entries);
            return second != 0 ? second : Integer.compare(alike, other.alike);
        }
    }

    private Fit fit(List<Line> lines, int place) {
        Line line = lines.get(place);
        List<String> header = names(line);
        boolean single = named.size() <= 1 && !mapping.hasAxisAcross();
        if (line.malformed() || line.width() < 2 && !single) {
            return Fit.NONE;
        }
        int columns = (int) named.stream().filter(header::contains).count();
        TableMapping.Axis across = mapping.across();
        int entries = across == null
                ? 0
                : (int) header.stream()
                        .filter(it -> !named.contains(it) && across.isEntry(it))
                        .count();
        int alike = 0;
        for (int i = place + 1; i < Math.min(lines.size(), place + 4); i++) {
            alike += lines.get(i).cells().size() == header.size() ? 1 : 0;
        }
        return new Fit(columns, entries, alike);
    }

    private static List<String> names(Line header) {
        List<String> names = new ArrayList<>();
        for (String name : header.cells()) {
            names.add(name.isEmpty() ? "#" + (names.size() + 1) : name);
        }
        return names;
    }
}
