package dk.opgang.housingareas.wayout;

import dk.opgang.housingareas.classification.Truth;
import dk.opgang.housingareas.wayout.ClassWays.Way;
import dk.opgang.housingareas.wayout.WayOut.ByWork;
import dk.opgang.housingareas.wayout.WayOut.Exit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the first list by which an area can leave each of its classes. It never counts on fewer residents or on their origin. */
final class Exits {

    private final List<ListOutlook> lists;
    private final Set<String> workCriteria;

    Exits(List<ListOutlook> lists) {
        this.lists = lists;
        this.workCriteria = lists.stream()
                .flatMap(list -> list.work().stream().map(ResidentsToMove::criterion))
                .collect(Collectors.toSet());
    }

    List<Exit> find() {
        Set<String> held = new LinkedHashSet<>();
        lists.stream()
                .limit(2)
                .flatMap(list -> list.ways().stream())
                .filter(ways -> ways.held() == Truth.TRUE)
                .forEach(ways -> held.add(ways.code()));
        return held.stream().map(this::exit).toList();
    }

    private Exit exit(String code) {
        ByWork byWork = byWorkAlone(code).orElse(null);
        for (ListOutlook list : ahead()) {
            Optional<ClassWays> ways = ways(list, code);
            if (ways.isEmpty() || ways.get().held() == Truth.FALSE) {
                return Exit.byItself(code, list, byWork);
            }
            Optional<Way> best = reachable(list, ways.get())
                    .min(Comparator.comparing((Way way) -> !way.certain()).thenComparing(way -> !isWork(way)));
            if (best.isPresent()) {
                return Exit.by(code, list, best.get(), byWork);
            }
        }
        return Exit.none(code, byWork);
    }

    private Optional<ByWork> byWorkAlone(String code) {
        return ahead().stream()
                .flatMap(list -> ways(list, code).stream()
                        .flatMap(ways -> reachable(list, ways))
                        .filter(way -> isWork(way) && way.residentsToMove() != null)
                        .map(way -> new ByWork(list.listDate(), way.residentsToMove(), way.certain())))
                .findFirst();
    }

    private List<ListOutlook> ahead() {
        return lists.subList(1, lists.size());
    }

    private static Optional<ClassWays> ways(ListOutlook list, String code) {
        return list.ways().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    private static Stream<Way> reachable(ListOutlook list, ClassWays ways) {
        Set<String> counted = list.gaps().stream()
                .filter(gap -> gap.role() == Gap.Role.COUNTED)
                .map(Gap::criterion)
                .collect(Collectors.toSet());
        return ways.ways().stream()
                .filter(way -> Boolean.TRUE.equals(way.reachable()) && counted.containsAll(way.criteria()));
    }

    private boolean isWork(Way way) {
        return !way.criteria().isEmpty() && workCriteria.containsAll(way.criteria());
    }
}
