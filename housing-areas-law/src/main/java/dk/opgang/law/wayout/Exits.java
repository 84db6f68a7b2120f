package dk.opgang.law.wayout;

import dk.opgang.law.classification.LawVersion;
import dk.opgang.law.classification.ThreeValued;
import dk.opgang.law.wayout.ClassWays.Way;
import dk.opgang.law.wayout.WayOut.ByWork;
import dk.opgang.law.wayout.WayOut.Exit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the first list by which an area can leave each of its classes. It never counts on fewer residents or on their origin. */
final class Exits {

    private final List<ListOutlook> lists;
    private final Function<LocalDate, LawVersion> governing;
    private final Set<String> workCriteria;

    /**
     * @param lists the list in force, then those ahead
     * @param governing the law of each list: it may call a class otherwise than the law of the list before
     */
    Exits(List<ListOutlook> lists, Function<LocalDate, LawVersion> governing) {
        this.lists = lists;
        this.governing = governing;
        this.workCriteria = lists.stream()
                .flatMap(list -> list.work().stream().map(ResidentsToMove::criterion))
                .collect(Collectors.toSet());
    }

    List<Exit> find() {
        List<String> now = held(lists.getFirst()).toList();
        List<String> next = lists.stream().skip(1).limit(1).flatMap(this::held).toList();
        List<String> known = now.stream().map(code -> onNext(code, 1)).toList();
        return Stream.concat(
                        now.stream().map(code -> exit(code, named(code, 0))),
                        next.stream().filter(code -> !known.contains(code)).map(code -> exit(code, named(code, 1))))
                .toList();
    }

    /** One class on one list ahead, under the name that it has there. */
    private record Ahead(ListOutlook list, String code) {

        Optional<ClassWays> ways() {
            return list.ways().stream().filter(it -> it.code().equals(code)).findFirst();
        }
    }

    /** The classes of a list; one that asks for a run of lists only if the area has it, or may have. */
    private Stream<String> held(ListOutlook list) {
        LawVersion law = governing.apply(list.listDate());
        ListOutlook.IfNothingChanges carried = list.ifNothingChanges();
        return list.ways().stream()
                .filter(ways -> ways.held() == ThreeValued.TRUE)
                .map(ClassWays::code)
                .filter(code -> !law.asksForRun(code)
                        || !carried.determined()
                        || carried.classes().contains(code));
    }

    private Exit exit(String code, List<Ahead> lists) {
        ByWork byWork = byWorkAlone(lists).orElse(null);
        for (Ahead ahead : lists) {
            Optional<ClassWays> ways = ahead.ways();
            if (gaveWay(ahead)) {
                continue;
            }
            if (ways.isEmpty() || ways.get().held() == ThreeValued.FALSE) {
                return Exit.byItself(code, ahead.code(), ahead.list(), byWork);
            }
            Optional<Way> best = reachable(ahead.list(), ways.get())
                    .min(Comparator.comparing((Way way) -> !way.certain()).thenComparing(way -> !isWork(way)));
            if (best.isPresent()) {
                return Exit.by(code, ahead.code(), ahead.list(), best.get(), byWork);
            }
        }
        return Exit.none(code, lists.isEmpty() ? code : lists.getLast().code(), byWork);
    }

    /** Whether the area has, or may have, what excludes the class: it is then off that list for being on a worse one. */
    private boolean gaveWay(Ahead ahead) {
        LawVersion law = governing.apply(ahead.list().listDate());
        return ahead.ways().filter(ways -> ways.held() == ThreeValued.FALSE).isPresent()
                && law.excluding(ahead.code()).stream()
                        .flatMap(code -> new Ahead(ahead.list(), code).ways().stream())
                        .anyMatch(ways -> ways.held() != ThreeValued.FALSE);
    }

    private Optional<ByWork> byWorkAlone(List<Ahead> lists) {
        return lists.stream()
                .flatMap(ahead -> ahead.ways().stream()
                        .flatMap(ways -> reachable(ahead.list(), ways))
                        .filter(way -> isWork(way) && way.residentsToMove() != null)
                        .map(way -> new ByWork(ahead.list().listDate(), way.residentsToMove(), way.certain())))
                .findFirst();
    }

    /** The class on each list ahead, under the name that it has there. */
    private List<Ahead> named(String code, int from) {
        List<Ahead> named = new ArrayList<>();
        String current = code;
        for (int i = 1; i < lists.size(); i++) {
            current = i > from ? onNext(current, i) : current;
            named.add(new Ahead(lists.get(i), current));
        }
        return named;
    }

    private String onNext(String code, int list) {
        return list < lists.size() ? governing.apply(lists.get(list).listDate()).codeOf(code) : code;
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
