package dk.opgang.platform.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that was published of some histories, in one table with every sum that holds in it: what a patient reader works with. */
final class PeriodAttack {

    private static final int K = 5;
    private static final String TOTAL = "total";

    private final DisclosureControl control = new DisclosureControl(K);
    private final Histories histories;
    private final List<int[]> periods;
    private final List<Set<String>> shown = new ArrayList<>();
    private final Set<Cell> published = new LinkedHashSet<>();
    private boolean begun;

    private PeriodAttack(Histories histories, List<int[]> periods) {
        this.histories = histories;
        this.periods = periods;
    }

    static PeriodAttack on(Histories histories, List<int[]> periods) {
        return on(histories, periods, 1);
    }

    /**
     * @param periods a period whose days are the same stands for the total of that day
     * @param shortest how long a period is that binds later ones; a shorter one shows what follows from those
     */
    static PeriodAttack on(Histories histories, List<int[]> periods, int shortest) {
        PeriodAttack attack = new PeriodAttack(histories, periods);
        PublishedPeriods later = new PublishedPeriods(K, TOTAL, Map.copyOf(histories.groups()), new Verdicts(1_000));
        for (int[] period : periods) {
            if (period[0] == period[1]) {
                attack.total(later, period[0]);
            } else if (period[1] - period[0] < shortest) {
                attack.follow(later, period);
            } else if (attack.begun) {
                attack.table(later, period);
            } else {
                attack.first(later, period);
            }
        }
        return attack;
    }

    /** Everything decided row by row, as a plan is: one period after the other from the beginning, then others besides. */
    static PeriodAttack byPlan(Histories histories, List<int[]> besides) {
        List<int[]> periods = new ArrayList<>();
        for (int day = 1; day < histories.days(); day++) {
            periods.add(new int[] {day - 1, day});
            if (day % 2 == 0) {
                periods.add(new int[] {day, day});
            }
        }
        periods.addAll(besides);
        PeriodAttack attack = new PeriodAttack(histories, periods);
        PublishedPeriods plan = new PublishedPeriods(K, TOTAL, Map.copyOf(histories.groups()), new Verdicts(1_000));
        for (int[] period : periods) {
            if (period[0] == period[1]) {
                attack.total(plan, period[0]);
            } else {
                attack.table(plan, period);
            }
        }
        return attack;
    }

    private void total(PublishedPeriods later, int day) {
        if (later.publishTotal(Histories.day(day))) {
            published.add(at(TOTAL, day));
            begun = true;
        }
        shown.add(Set.of());
    }

    private void table(PublishedPeriods later, int[] period) {
        Set<String> rows = later.publishIfSomebody(Histories.day(period[0]), Histories.day(period[1]));
        rows.forEach(row -> published.addAll(cellsOf(row, period)));
        shown.add(rows);
    }

    /** A short period binds nothing: it shows what is known of its days already. */
    private void follow(PublishedPeriods later, int[] period) {
        Set<String> rows = new LinkedHashSet<>();
        for (String row : rows()) {
            boolean from = later.isShown(row, Histories.day(period[0]));
            boolean to = later.isShown(row, Histories.day(period[1]));
            if (from && to) {
                published.addAll(cellsOf(row, period));
                rows.add(row);
            } else if (from || to) {
                published.add(at(row, from ? period[0] : period[1]));
            }
        }
        shown.add(rows);
    }

    private void first(PublishedPeriods later, int[] period) {
        ControlledTable table = control.control(table(period));
        Map<String, Set<PeriodNumber>> open = new LinkedHashMap<>();
        Set<String> whole = new LinkedHashSet<>();
        for (String row : rows()) {
            List<Cell> cells = cellsOf(row, period);
            Set<PeriodNumber> numbers = EnumSet.noneOf(PeriodNumber.class);
            for (PeriodNumber number : PeriodNumber.values()) {
                Cell cell = cells.get(number.ordinal());
                if (table.shown(cell).isPresent()) {
                    published.add(cell);
                    numbers.add(number);
                }
            }
            open.put(row, numbers);
            if (numbers.size() == cells.size()) {
                whole.add(row);
            }
        }
        shown.add(whole);
        later.begin(Histories.day(period[0]), Histories.day(period[1]), open);
        begun = true;
    }

    static PeriodAttack withoutControl(Histories histories, List<int[]> periods) {
        PeriodAttack attack = new PeriodAttack(histories, periods);
        for (int[] period : periods) {
            attack.rows().forEach(row -> attack.published.addAll(attack.cellsOf(row, period)));
        }
        return attack;
    }

    Set<String> shown(int period) {
        return shown.get(period);
    }

    /** The small counts, of any single month or published period, that the reader pins down. */
    List<Cell> exposed() {
        CountTable.Builder all = CountTable.builder();
        for (String row : rows()) {
            for (int day = 0; day < histories.days(); day++) {
                all.count(at(row, day), sum(row, day, day, 0));
                if (day > 0) {
                    all.count(came(row, day - 1, day), sum(row, day - 1, day, 1));
                    all.count(went(row, day - 1, day), sum(row, day - 1, day, 2));
                    all.relation(LinearForm.of(
                            List.of(at(row, day - 1), came(row, day - 1, day)),
                            List.of(went(row, day - 1, day), at(row, day))));
                }
            }
            periods.stream()
                    .filter(period -> period[1] - period[0] > 1)
                    .map(period -> period[0] * 100 + period[1])
                    .distinct()
                    .forEach(period -> longPeriod(all, row, period / 100, period % 100));
        }
        for (int day = 0; day < histories.days(); day++) {
            int at = day;
            sum(all, row -> at(row, at));
            if (day > 0) {
                sum(all, row -> came(row, at - 1, at));
                sum(all, row -> went(row, at - 1, at));
            }
        }
        CountTable table = all.build();
        Set<Cell> hidden = new LinkedHashSet<>(table.cells());
        hidden.removeAll(published);
        return control.exposed(table, hidden);
    }

    private void longPeriod(CountTable.Builder all, String row, int from, int to) {
        all.count(came(row, from, to), sum(row, from, to, 1));
        all.count(went(row, from, to), sum(row, from, to, 2));
        all.sum(
                came(row, from, to),
                IntStream.range(from, to)
                        .mapToObj(day -> came(row, day, day + 1))
                        .toList());
        all.sum(
                went(row, from, to),
                IntStream.range(from, to)
                        .mapToObj(day -> went(row, day, day + 1))
                        .toList());
    }

    private void sum(CountTable.Builder table, Function<String, Cell> cell) {
        table.sum(
                cell.apply(TOTAL),
                histories.groups().keySet().stream().map(cell).toList());
    }

    private CountTable table(int[] period) {
        CountTable.Builder table = CountTable.builder();
        for (String row : rows()) {
            table.count(at(row, period[0]), sum(row, period[0], period[0], 0));
            table.count(came(row, period[0], period[1]), sum(row, period[0], period[1], 1));
            table.count(went(row, period[0], period[1]), sum(row, period[0], period[1], 2));
            table.count(at(row, period[1]), sum(row, period[1], period[1], 0));
            table.relation(LinearForm.of(
                    cellsOf(row, period).subList(0, 2), cellsOf(row, period).subList(2, 4)));
        }
        IntStream.range(0, 4)
                .forEach(column -> sum(table, row -> cellsOf(row, period).get(column)));
        return table.build();
    }

    private List<Cell> cellsOf(String row, int[] period) {
        return List.of(
                at(row, period[0]),
                came(row, period[0], period[1]),
                went(row, period[0], period[1]),
                at(row, period[1]));
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>(histories.groups().keySet());
        rows.add(TOTAL);
        return rows;
    }

    private long sum(String row, int from, int to, int what) {
        return histories.groups().keySet().stream()
                .filter(group -> row.equals(TOTAL) || row.equals(group))
                .mapToLong(group -> switch (what) {
                    case 0 -> histories.present(group, to);
                    case 1 -> histories.came(group, from, to);
                    default -> histories.went(group, from, to);
                })
                .sum();
    }

    private static Cell at(String row, int day) {
        return new Cell(row, "at " + day);
    }

    private static Cell came(String row, int from, int to) {
        return new Cell(row, to - from == 1 ? "came " + from : "came " + from + "-" + to);
    }

    private static Cell went(String row, int from, int to) {
        return new Cell(row, to - from == 1 ? "went " + from : "went " + from + "-" + to);
    }

    @Override
    public String toString() {
        return periods.stream().map(it -> it[0] + "-" + it[1]).collect(Collectors.joining(", ")) + " shown " + shown;
    }
}
