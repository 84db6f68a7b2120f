package dk.opgang.platform.table;

import dk.opgang.platform.problem.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A table of numbers: for each combination of keys that occurs, one number per measure.
 *
 * @param label what it is about
 * @param dimensions what the keys stand for, in the order of the keys
 * @param measures what is counted, in the order of the values
 * @param notes names of texts beside the numbers; they stand in CSV only
 * @param entries the rows; each has a key per dimension, a value per measure and a text per note
 * @param gaps why cells can have no number: CSV has a column for each that names them
 */
public record Table(
        Text label,
        List<Dimension> dimensions,
        List<Measure> measures,
        List<String> notes,
        List<Entry> entries,
        Set<Gap> gaps) {

    public Table {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
        gaps = gaps.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(gaps));
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
        return new Table(label, dimensions, measures, List.of(), entries, EnumSet.of(Gap.SUPPRESSED));
    }
}
