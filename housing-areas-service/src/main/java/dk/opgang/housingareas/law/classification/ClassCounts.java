package dk.opgang.housingareas.law.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgang.housingareas.law.classification.ClassifyAreas.Classified;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.table.Dimension;
import dk.opgang.platform.table.Entry;
import dk.opgang.platform.table.Measure;
import dk.opgang.platform.table.Table;
import dk.opgang.platform.table.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How many areas have each class on a list. Classes nest: an area counts in each that it has.
 *
 * @param areas all that existed on the day of the list
 * @param undetermined those of them for which some class is open
 * @param sameForAll whether it is what everybody sees
 */
record ClassCounts(
        LocalDate listDate,
        String lawVersion,
        int areas,
        int undetermined,
        List<ClassCount> classes,
        @JsonIgnore boolean sameForAll)
        implements Tabular {

    private static final CodeList CLASSES = CodeList.load("housing-area-classes");
    private static final Text LABEL = new Text("Boligområder efter klasse", "Housing areas by class");
    private static final Text UNIT = new Text("boligområder", "housing areas");
    private static final List<Measure> MEASURES = List.of(
            new Measure("areas", new Text("Har klassen", "Have the class"), UNIT, 0),
            new Measure("open", new Text("Uafgjort", "Open"), UNIT, 0));

    /**
     * One class.
     *
     * @param areas those that certainly have it
     * @param open those that may have it, by what is missing
     */
    record ClassCount(@JsonProperty("class") String code, int areas, int open) {}

    static ClassCounts of(LocalDate listDate, LawVersion law, List<Classified> areas, boolean sameForAll) {
        return new ClassCounts(
                listDate,
                law.version(),
                areas.size(),
                (int) areas.stream().filter(it -> !it.onList().isDetermined()).count(),
                law.classes().stream()
                        .map(rule -> new ClassCount(
                                rule.code(),
                                count(areas, rule.code(), ThreeValued.TRUE),
                                count(areas, rule.code(), ThreeValued.UNKNOWN)))
                        .toList(),
                sameForAll);
    }

    @Override
    public Table table() {
        List<Entry> entries = classes.stream()
                .map(it -> Entry.of(List.of(it.code()), List.of(it.areas(), it.open()), List.of()))
                .toList();
        Dimension codes = Dimension.of(
                "class", CLASSES, classes.stream().map(ClassCount::code).toList());
        return new Table(LABEL, List.of(codes), MEASURES, List.of(), entries, Set.of());
    }

    private static int count(List<Classified> areas, String code, ThreeValued met) {
        return (int) areas.stream()
                .filter(it -> it.onList().classes().get(code) == met)
                .count();
    }
}
