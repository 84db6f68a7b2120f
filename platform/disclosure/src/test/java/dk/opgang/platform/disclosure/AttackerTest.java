package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attacks controlled tables: the exact solver over thousands of them, and plain enumeration, which shares no code with it. */
class AttackerTest {

    private static final int K = 5;

    private final DisclosureControl control = new DisclosureControl(K);
    private final Random random = new Random(20200201);

    @Test
    void solverRecoversNothingFromCrossTables() {
        // Given
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            tables.add(crossTable(2 + random.nextInt(4), 2 + random.nextInt(4), 1 + random.nextInt(30)));
        }

        // When
        List<CountTable> broken = tables.stream().filter(this::isBroken).toList();

        // Then
        assertEquals(List.of(), broken);
    }

    @Test
    void solverRecoversNothingFromTablesOfStocksAndFlows() {
        // Given
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            tables.add(stocksAndFlows(2 + random.nextInt(8), 1 + random.nextInt(30)));
        }

        // When
        List<CountTable> broken = tables.stream().filter(this::isBroken).toList();

        // Then
        assertEquals(List.of(), broken);
    }

    @Test
    void enumerationLeavesEverySmallCountOpen() {
        // Given
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            tables.add(crossTable(2, 3, 7));
        }

        for (CountTable table : tables) {
            // When
            Map<Cell, Long> highest = highestValues(table, control.control(table));

            // Then
            highest.forEach((cell, value) -> assertTrue(value >= K, () -> cell + " is at most " + value));
        }
    }

    @Test
    void littleMoreIsLeftOutThanMustBe() {
        // Given
        List<CountTable> tables = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tables.add(crossTable(3, 3, 25));
        }

        // When
        long leftOut = tables.stream()
                .mapToLong(table -> control.control(table).suppressed().size())
                .sum();

        // Then
        long fewest = tables.stream().mapToLong(this::fewest).sum();
        assertTrue(leftOut <= 1.1 * fewest, leftOut + " numbers are left out, " + fewest + " would do");
    }

    /** By trying every pattern: the fewest cells that protect the table. */
    private int fewest(CountTable table) {
        List<Cell> small = new ArrayList<>();
        List<Cell> others = new ArrayList<>();
        for (Cell cell : table.counts()) {
            long value = table.value(cell);
            (value > 0 && value < K ? small : others).add(cell);
        }
        // A zero can hide another count as well as any.
        for (int more = 0; more <= others.size(); more++) {
            if (isSafeWith(table, new LinkedHashSet<>(small), others, 0, more)) {
                return small.size() + more;
            }
        }
        throw new IllegalStateException("Nothing protects " + table);
    }

    private boolean isSafeWith(CountTable table, Set<Cell> hidden, List<Cell> others, int from, int more) {
        if (more == 0) {
            return control.exposed(table, hidden).isEmpty();
        }
        for (int i = from; i <= others.size() - more; i++) {
            hidden.add(others.get(i));
            if (isSafeWith(table, hidden, others, i + 1, more - 1)) {
                return true;
            }
            hidden.remove(others.get(i));
        }
        return false;
    }

    private boolean isBroken(CountTable table) {
        return !control.exposed(table, control.control(table).suppressed().keySet())
                .isEmpty();
    }

    /** By trying every whole table that agrees with what is shown: the highest value of each sensitive count. */
    private static Map<Cell, Long> highestValues(CountTable table, ControlledTable controlled) {
        Map<Cell, Long> highest = new LinkedHashMap<>();
        table.counts().stream()
                .filter(cell -> table.value(cell) > 0 && table.value(cell) < K)
                .forEach(cell -> highest.put(cell, -1L));
        long hidden = controlled.suppressed().keySet().stream()
                .filter(cell ->
                        !cell.row().equals(CrossTable.TOTAL) && !cell.column().equals(CrossTable.TOTAL))
                .count();
        // With more unknowns enumeration takes minutes; such tables are left to the solver.
        if (hidden > 0 && hidden <= 4) {
            tryAll(controlled, List.of("r0", "r1"), List.of("c0", "c1", "c2"), new long[2][3], 0, highest);
            return highest;
        }
        return Map.of();
    }

    private static void tryAll(
            ControlledTable controlled,
            List<String> rows,
            List<String> columns,
            long[][] guess,
            int position,
            Map<Cell, Long> highest) {
        if (position == rows.size() * columns.size()) {
            Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
            for (int r = 0; r < rows.size(); r++) {
                counts.put(rows.get(r), new LinkedHashMap<>());
                for (int c = 0; c < columns.size(); c++) {
                    counts.get(rows.get(r)).put(columns.get(c), guess[r][c]);
                }
            }
            CountTable table = CrossTable.of(counts);
            if (table.cells().stream().allMatch(cell -> agrees(controlled, cell, table.value(cell)))) {
                highest.replaceAll((cell, value) -> Math.max(value, table.value(cell)));
            }
            return;
        }
        int r = position / columns.size();
        int c = position % columns.size();
        Cell cell = new Cell(rows.get(r), columns.get(c));
        // The counts are at most 7, and to raise one above the limit moves the others by at most 4.
        for (long value = 0; value <= 11; value++) {
            guess[r][c] = value;
            boolean rowEnds = c == columns.size() - 1;
            long sum = Arrays.stream(guess[r]).sum();
            if (agrees(controlled, cell, value)
                    && (!rowEnds || agrees(controlled, new Cell(rows.get(r), CrossTable.TOTAL), sum))) {
                tryAll(controlled, rows, columns, guess, position + 1, highest);
            }
        }
    }

    private static boolean agrees(ControlledTable controlled, Cell cell, long value) {
        return controlled.shown(cell).isEmpty() || controlled.shown(cell).getAsLong() == value;
    }

    private CountTable crossTable(int rows, int columns, int bound) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (int r = 0; r < rows; r++) {
            Map<String, Long> row = new LinkedHashMap<>();
            for (int c = 0; c < columns; c++) {
                row.put("c" + c, (long) random.nextInt(bound + 1));
            }
            counts.put("r" + r, row);
        }
        return CrossTable.of(counts);
    }

    private CountTable stocksAndFlows(int rows, int bound) {
        CountTable.Builder table = CountTable.builder();
        List<String> names = new ArrayList<>();
        long[] sums = new long[4];
        for (int r = 0; r < rows; r++) {
            long before = random.nextInt(bound + 1);
            long in = random.nextInt(bound + 1);
            long out = random.nextInt((int) (before + in) + 1);
            names.add("r" + r);
            addRow(table, "r" + r, new long[] {before, in, out, before + in - out}, sums);
        }
        addRow(table, "total", sums.clone(), new long[4]);
        for (String column : Set.of("before", "in", "out", "after")) {
            table.sum(
                    new Cell("total", column),
                    names.stream().map(name -> new Cell(name, column)).toList());
        }
        return table.build();
    }

    private static void addRow(CountTable.Builder table, String row, long[] values, long[] sums) {
        List<Cell> cells =
                List.of(new Cell(row, "before"), new Cell(row, "in"), new Cell(row, "out"), new Cell(row, "after"));
        for (int i = 0; i < 4; i++) {
            table.count(cells.get(i), values[i]);
            sums[i] += values[i];
        }
        table.relation(LinearForm.of(cells.subList(0, 2), cells.subList(2, 4)));
        table.derived(
                new Cell(row, "net"),
                LinearForm.of(List.of(cells.get(1)), List.of(cells.get(2))),
                LinearForm.of(List.of(cells.get(3)), List.of(cells.get(0))));
    }
}
