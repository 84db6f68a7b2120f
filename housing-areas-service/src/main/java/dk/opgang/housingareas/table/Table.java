package dk.opgang.housingareas.table;

import dk.opgang.platform.problem.Text;
import java.util.List;

/**
 * A table of numbers: for each combination of keys that occurs, one number per measure.
 *
 * @param label what it is about
 * @param dimensions what the keys stand for, in the order of the keys
 * @param measures what is counted, in the order of the values
 * @param notes names of texts beside the numbers; they stand in CSV only
 * @param entries the rows; each has a key per dimension, a value per measure and a text per note
 * @param hidesCells whether cells can be left out, so that CSV has a column that names them
 */
public record Table(
        Text label,
        List<Dimension> dimensions,
        List<Measure> measures,
        List<String> notes,
        List<Entry> entries,
        boolean hidesCells) {

    public Table {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry.keys().size() != dimensions.size()
                    || entry.values().size() != measures.size()
                    || entry.notes().size() != notes.size()) {
                throw new IllegalArgumentException("A row has a key per dimension and a value per measure: " + entry);
            }
        }
    }

    /** A table without notes in which cells can be left out. */
    public static Table ofPeople(Text label, List<Dimension> dimensions, List<Measure> measures, List<Entry> entries) {
        return new Table(label, dimensions, measures, List.of(), entries, true);
    }
}
