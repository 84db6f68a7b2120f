package dk.opgang.housingareas.classification;

import dk.opgang.platform.problem.Text;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The law on the classification of housing areas as it stood for a run of yearly lists. Read from a data file. */
record LawVersion(
        String version,
        Text title,
        Lists lists,
        String source,
        String confidence,
        CriteriaSet main,
        @Nullable CriteriaSet prevention,
        List<ClassRule> classes,
        List<Note> notes) {

    /**
     * The lists that follow this law.
     *
     * @param from first day
     * @param to first day after the last list; open if missing
     * @param month month of the yearly list
     * @param day day of the yearly list
     */
    record Lists(LocalDate from, @Nullable LocalDate to, int month, int day) {

        boolean holds(LocalDate listDate) {
            return MonthDay.from(listDate).equals(MonthDay.of(month, day))
                    && !listDate.isBefore(from)
                    && (to == null || listDate.isBefore(to));
        }
    }

    /**
     * Criteria that are counted together.
     *
     * @param residents the size that an area must have
     * @param gate a criterion that stands apart from the counted ones
     */
    record CriteriaSet(CriterionRule residents, @Nullable CriterionRule gate, List<CriterionRule> criteria) {}

    /** Something that a reader of an answer under this law should know. */
    @Schema(name = "LawNote")
    record Note(Text text, String source, @Nullable LocalDate from) {}
}
