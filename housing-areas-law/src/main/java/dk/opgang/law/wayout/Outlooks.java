package dk.opgang.law.wayout;

import dk.opgang.law.classification.CarriedFigures;
import dk.opgang.law.classification.ClassRule.SetName;
import dk.opgang.law.classification.Classification;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.CriterionRule;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.ListYear;
import dk.opgang.law.classification.Series;
import dk.opgang.law.wayout.ListOutlook.IfNothingChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Looks at the lists of one area, the one in force and those ahead. */
final class Outlooks {

    private final Classifier classifier;
    private final KnownFigures known;
    private final Series told;
    private final LocalDate present;
    private final LocalDate day;

    /**
     * @param known the figures, assumed ones included
     * @param told those of the area that are not assumed
     * @param present the list in force
     * @param day the day of the question
     */
    Outlooks(Classifier classifier, KnownFigures known, Series told, LocalDate present, LocalDate day) {
        this.classifier = classifier;
        this.known = known;
        this.told = told;
        this.present = present;
        this.day = day;
    }

    /** The list in force and so many ahead, fewer if the law knows fewer. */
    List<ListOutlook> all(int ahead) {
        List<ListOutlook> outlooks = new ArrayList<>();
        LocalDate listDate = present;
        while (listDate != null && outlooks.size() <= ahead) {
            outlooks.add(one(listDate));
            listDate = classifier.listAfter(listDate).orElse(null);
        }
        return outlooks;
    }

    private ListOutlook one(LocalDate listDate) {
        LawVersion law = classifier.governing(listDate);
        CarriedFigures figures = known.carried(law);
        Classification observed = classifier.classify(listDate, known);
        Classification carried = classifier.classify(listDate, known.carriedFrom(present, classifier));
        List<Gap> gaps = new ArrayList<>();
        List<ResidentsToMove> work = new ArrayList<>();
        measure(SetName.MAIN, law.main(), figures, listDate.getYear(), gaps, work);
        if (law.prevention() != null) {
            measure(SetName.PREVENTION, law.prevention(), figures, listDate.getYear(), gaps, work);
        }
        ListYear year = ListYear.of(law, listDate, figures);
        return new ListOutlook(
                listDate,
                law.version(),
                observed.classes(),
                observed.determined(),
                new IfNothingChanges(carried.classes(), carried.determined(), carried.consecutiveYears()),
                gaps.stream().anyMatch(Gap::open),
                work.stream().findFirst().map(ResidentsToMove::residents).orElse(null),
                work,
                gaps,
                new Ways(year, carried, gaps, work).find());
    }

    private void measure(
            SetName name,
            LawVersion.CriteriaSet set,
            CarriedFigures figures,
            int listYear,
            List<Gap> gaps,
            List<ResidentsToMove> work) {
        GapFinder finder = new GapFinder(told, figures, listYear, day);
        set.all().forEach(rule -> {
            gaps.add(finder.find(name, role(set, rule), rule));
            if (rule.shareOf() != null) {
                work.add(work(name, rule, figures, listYear, finder.openYears(rule)));
            }
        });
    }

    private static Gap.Role role(LawVersion.CriteriaSet set, CriterionRule rule) {
        return rule == set.residents() ? Gap.Role.SIZE : rule == set.gate() ? Gap.Role.GATE : Gap.Role.COUNTED;
    }

    private ResidentsToMove work(
            SetName name, CriterionRule rule, CarriedFigures figures, int listYear, List<Integer> open) {
        return new WorkFinder(known.area(), figures, listYear).find(name, rule, open);
    }
}
