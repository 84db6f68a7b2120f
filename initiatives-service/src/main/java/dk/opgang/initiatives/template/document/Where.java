package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.ValueRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts of all that there is; what is empty or missing does not narrow.
 *
 * @param facts keys of kept facts that are told as yes
 */
public record Where(
        List<String> kinds,
        List<String> employerKinds,
        List<String> payers,
        List<String> jobKinds,
        List<String> steps,
        List<String> states,
        List<String> outcomes,
        List<String> activities,
        List<String> outputs,
        List<Attendance> attendance,
        List<Integer> afterMonths,
        @Nullable Boolean stillInJob,
        @Nullable Boolean stillInArea,
        List<String> readings,
        @Nullable JsonNode is,
        ValueRange between,
        List<String> obligations,
        @Nullable Boolean continues,
        List<String> prospects,
        List<String> facts) {

    /** Whether somebody was there. */
    public enum Attendance {
        PRESENT,
        ABSENT,
        EXCUSED
    }

    private static final int MOST_MONTHS = 600;
    private static final int MOST_TEXT = 60;

    /** Narrows nothing. */
    public static final Where ALL = ofKinds(List.of());

    /** Placements of those kinds. */
    public static Where ofKinds(List<String> kinds) {
        return new Where(
                kinds,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                new ValueRange(null, null),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    /** Whether it narrows by what placements have and enrolments do not. */
    public boolean asksOfPlacements() {
        return !(kinds.isEmpty()
                && employerKinds.isEmpty()
                && payers.isEmpty()
                && jobKinds.isEmpty()
                && prospects.isEmpty()
                && obligations.isEmpty());
    }

    /** Whether it narrows by what enrolments have and placements do not. */
    public boolean asksOfEnrolments() {
        return !(states.isEmpty() && facts.isEmpty());
    }

    static @Nullable Where read(Item item) {
        return item.object(part -> new Where(
                part.codes("kinds", "placement-kinds"),
                part.codes("employerKinds", "employer-kinds"),
                part.codes("payers", "payers"),
                part.codes("jobKinds", "job-kinds"),
                part.keys("steps", KeyKind.STEP),
                part.keys("states"),
                part.codes("outcomes", "placement-outcomes"),
                part.keys("activities", KeyKind.ACTIVITY),
                part.list("outputs", Where::output),
                part.list("attendance", word -> word.word(Attendance.class)),
                part.list("afterMonths", number -> number.integer(0, MOST_MONTHS)),
                part.optional("stillInJob", Item::bool),
                part.optional("stillInArea", Item::bool),
                part.keys("readings", KeyKind.READING),
                part.optional("is", Where::is),
                ValueRange.read(part, "from", "to", NumberRange.ANY),
                part.keys("obligations", KeyKind.OBLIGATION),
                part.optional("continues", Item::bool),
                part.codes("prospects", "prospects"),
                part.keys("facts", KeyKind.FACT)));
    }

    private static @Nullable String output(Item item) {
        String key = item.outputKey();
        if (key != null) {
            item.reading().refer(KeyKind.OUTPUT, key, item.pointer());
        }
        return key;
    }

    /** A value of a reading: yes or no, a number or a code. */
    private static @Nullable JsonNode is(Item item) {
        if (item.node().isBoolean()) {
            return item.node();
        }
        Object told = item.node().isNumber() ? item.decimal(NumberRange.ANY) : item.text(MOST_TEXT);
        return told == null ? null : item.node();
    }
}
