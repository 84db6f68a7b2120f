package dk.opgang.housingareas.law.simulation;

import dk.opgang.housingareas.HousingAreasProblem;
import dk.opgang.housingareas.elsewhere.Initiatives;
import dk.opgang.housingareas.law.classification.FiguresReader;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.law.classification.Classifier;
import dk.opgang.law.classification.KnownFigures;
import dk.opgang.law.simulation.Assumptions;
import dk.opgang.law.simulation.Simulation;
import dk.opgang.law.simulation.Simulation.Both;
import dk.opgang.law.simulation.Simulation.Compared;
import dk.opgang.law.simulation.Simulation.Standing;
import dk.opgang.law.simulation.SimulationRequest;
import dk.opgang.law.wayout.ListOutlook;
import dk.opgang.law.wayout.WayOut;
import dk.opgang.law.wayout.WayOuts;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Computes a simulation. Nothing of it is kept: who has its figures can ask again. */
@Singleton
class Simulate {

    private final HousingAreas areas;
    private final FiguresReader reader;
    private final Initiatives initiatives;
    private final BusinessClock clock;
    private final Classifier classifier = Classifier.load();
    private final WayOuts wayOuts = new WayOuts(classifier);

    Simulate(HousingAreas areas, FiguresReader reader, Initiatives initiatives, BusinessClock clock) {
        this.areas = areas;
        this.reader = reader;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** The area under the assumptions and without them; 422 if an assumption is not possible. */
    @Transactional
    Simulation of(Caller caller, UUID areaId, SimulationRequest request) {
        LocalDate day = request.listDate() == null ? clock.today() : request.listDate();
        LocalDate listDate =
                classifier.listInForce(day).orElseThrow(() -> new ProblemException(HousingAreasProblem.NO_LIST_YET));
        HousingArea area = areas.onList(caller, areaId, listDate);
        int horizon = request.horizonOrDefault();
        KnownFigures known = reader.of(area, listDate.getYear() + horizon);
        Assumptions assumptions = new Assumptions(known, classifier.governing(listDate));
        Expectations expectations = new Expectations(areaId, id -> initiatives.find(caller, id));
        KnownFigures assumed = assumptions.apply(expectations.fill(request));
        WayOut before = wayOuts.find(areaId, known, listDate, day, horizon);
        WayOut after = wayOuts.assuming(areaId, assumed, known.area(), listDate, day, horizon);
        return new Simulation(
                areaId,
                listDate,
                horizon,
                assumptions.applied(),
                expectations.taken(),
                compared(before, after),
                new Both<>(classifier.classify(listDate, known), classifier.classify(listDate, assumed)),
                new Both<>(before, after));
    }

    private static List<Compared> compared(WayOut before, WayOut after) {
        return IntStream.range(0, before.lists().size())
                .mapToObj(i -> {
                    ListOutlook list = before.lists().get(i);
                    Standing unchanged = standing(list);
                    Standing assumed = standing(after.lists().get(i));
                    return new Compared(list.listDate(), unchanged, assumed, !unchanged.equals(assumed));
                })
                .toList();
    }

    private static Standing standing(ListOutlook list) {
        ListOutlook.IfNothingChanges carried = list.ifNothingChanges();
        return new Standing(carried.classes(), carried.determined(), list.residentsToMove());
    }
}
