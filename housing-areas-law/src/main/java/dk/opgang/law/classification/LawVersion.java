package dk.opgang.law.classification;

import dk.opgang.platform.dated.Dated;
import dk.opgang.platform.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The law on the classification of housing areas as it stood for a run of yearly lists. Read from a data file.
 *
 * @param monitored areas too small for the list that are watched nevertheless; null if none are
 */
public record LawVersion(
        String version,
        Text title,
        Lists lists,
        String source,
        String confidence,
        @Nullable Monitored monitored,
        CriteriaSet main,
        @Nullable CriteriaSet prevention,
        List<ClassRule> classes,
        List<Note> notes)
        implements Dated {

    @Override
    public LocalDate validFrom() {
        return lists.from();
    }

    @Override
    public @Nullable LocalDate validTo() {
        return lists.to();
    }

    /** Whether there is a list on the day, and it follows this law. */
    boolean governs(LocalDate listDate) {
        return MonthDay.from(listDate).equals(MonthDay.of(lists.month(), lists.day())) && inForceOn(listDate);
    }

    /**
     * The lists that follow this law.
     *
     * @param from first day
     * @param to first day after the last list; open if missing
     * @param month month of the yearly list
     * @param day day of the yearly list
     */
    public record Lists(LocalDate from, @Nullable LocalDate to, int month, int day) {

        LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    /**
     * Criteria that are counted together.
     *
     * @param residents the size that an area must have
     * @param gate a criterion that stands apart from the counted ones
     */
    public record CriteriaSet(
            CriterionRule residents, @Nullable CriterionRule gate, List<CriterionRule> criteria) {

        public Stream<CriterionRule> all() {
            return Stream.of(Stream.of(residents), Stream.ofNullable(gate), criteria.stream())
                    .flatMap(it -> it);
        }

        private void addIndices(List<CriterionRule> indices) {
            for (CriterionRule rule : criteria) {
                if (rule.relativeTo() != null) {
                    indices.add(rule);
                }
            }
        }
    }

    /**
     * Areas that are watched though they are too small for the list.
     *
     * @param fromResidents the fewest residents that such an area has
     */
    public record Monitored(BigDecimal fromResidents, String source, String confidence) {}

    /** A figure that a list reads. */
    public record Figure(String indicator, int year) {}

    /** The figures of an area that the list of a year reads, its history left aside. */
    List<Figure> reads(int listYear) {
        return Stream.concat(Stream.of(main), Stream.ofNullable(prevention))
                .flatMap(CriteriaSet::all)
                .flatMap(rule -> rule.years().of(listYear).stream()
                        .flatMap(year -> rule.indicators().map(indicator -> new Figure(indicator, year))))
                .distinct()
                .toList();
    }

    /** The indicators that its lists read. */
    public Set<String> indicators() {
        return Stream.concat(Stream.of(main), Stream.ofNullable(prevention))
                .flatMap(CriteriaSet::all)
                .flatMap(CriterionRule::indicators)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The counted criteria, each once however many sets count it. */
    public List<CriterionRule> counted() {
        List<CriterionRule> counted = new ArrayList<>(main.criteria());
        if (prevention != null) {
            prevention.criteria().stream()
                    .filter(rule -> main.criteria().stream()
                            .noneMatch(it -> it.criterion().equals(rule.criterion())))
                    .forEach(counted::add);
        }
        return counted;
    }

    /** The index that is computed from an indicator; empty if none is. */
    public Optional<CriterionRule> indexOf(String indicator) {
        return indices().stream()
                .filter(rule -> rule.relativeTo() != null
                        && rule.relativeTo().indicator().equals(indicator))
                .findFirst();
    }

    /** The criteria that are indices, computed from another indicator if they were not observed; the main ones first. */
    List<CriterionRule> indices() {
        List<CriterionRule> indices = new ArrayList<>();
        main.addIndices(indices);
        if (prevention != null) {
            prevention.addIndices(indices);
        }
        return indices;
    }

    /** Whether a class of this law takes so many lists in a row. */
    public boolean asksForRun(String code) {
        return classes.stream().anyMatch(rule -> rule.code().equals(code) && rule.consecutive() != null);
    }

    /** The classes that stand in the way of one: an area that has one of them is not counted among it. */
    public List<String> excluding(String code) {
        return classes.stream()
                .filter(rule -> rule.code().equals(code))
                .flatMap(rule -> rule.excludes().stream())
                .toList();
    }

    /** The code that a class of the law before has under this one: its own, unless this law calls it otherwise. */
    public String codeOf(String earlier) {
        return classes.stream()
                .filter(rule -> earlier.equals(rule.continues()))
                .map(ClassRule::code)
                .findFirst()
                .orElse(earlier);
    }

    /** Something that a reader of an answer under this law should know. */
    @Schema(name = "LawNote")
    public record Note(Text text, String source, @Nullable LocalDate from) {}
}
