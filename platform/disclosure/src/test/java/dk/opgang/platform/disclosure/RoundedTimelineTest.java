package dk.opgang.platform.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundedTimelineTest {

    private static final int K = 5;

    @Test
    void everyNumberKeepsARangeFromAReaderOfAllRoundedCounts() {
        // Given
        Random random = new Random(20190901);

        for (int i = 0; i < 500; i++) {
            Histories histories = Histories.random(random, 1, 4 + random.nextInt(3), 1 + random.nextInt(16));
            Histories.Group group = histories.groups().get("g0");
            CountTable all = everythingKnown(group, histories.days());

            // When
            Reader reader = new Reader(all, hidden(histories.days()));

            // Then
            hidden(histories.days()).stream()
                    .filter(cell -> !cell.column().startsWith("to"))
                    .forEach(cell -> {
                        Range range = reader.rangeOf(LinearForm.of(cell));
                        assertTrue(range.isAtLeastWide(K - 1), () -> cell + " " + range + " in " + histories);
                    });
        }
    }

    @Test
    void tablesAddUpOverTimeAndOverGroups() {
        // Given
        Histories histories = Histories.of(new long[][] {{7, 0, 4, 3, 9, 2}});
        Timeline rounded = new RoundedTimeline(histories.groups().get("g0"), K);

        // When
        List<Long> present = IntStream.range(0, 3)
                .mapToObj(day -> rounded.present(Histories.day(day)))
                .toList();

        // Then
        assertEquals(List.of(5L, 10L, 15L), present);
        assertEquals(5, rounded.came(Histories.day(0), Histories.day(1)));
        assertEquals(5, rounded.went(Histories.day(0), Histories.day(2)));
    }

    /** Each count is its rounded value and something up to k - 1; both counts grow, and nobody goes who has not come. */
    private static CountTable everythingKnown(Histories.Group group, int days) {
        CountTable.Builder table = CountTable.builder();
        Cell limit = new Cell("known", "limit");
        table.count(limit, K - 1);
        for (int day = 0; day < days; day++) {
            for (String what : List.of("came", "went")) {
                long count = (what.equals("came") ? group.came() : group.went())[day];
                long before = day == 0 ? 0 : (what.equals("came") ? group.came() : group.went())[day - 1];
                Cell known = new Cell("known", what + " by " + day);
                table.count(known, count - count % K);
                table.count(new Cell(what, "by " + day), count);
                table.count(new Cell(what, "to spare " + day), count % K);
                table.count(new Cell(what, "to limit " + day), K - 1 - count % K);
                table.count(new Cell(what, "on " + day), count - before);
                table.sum(new Cell(what, "by " + day), List.of(known, new Cell(what, "to spare " + day)));
                table.sum(limit, List.of(new Cell(what, "to spare " + day), new Cell(what, "to limit " + day)));
                List<Cell> steps = new ArrayList<>(List.of(new Cell(what, "on " + day)));
                if (day > 0) {
                    steps.add(new Cell(what, "by " + (day - 1)));
                }
                table.sum(new Cell(what, "by " + day), steps);
            }
            table.count(new Cell("present", "on " + day), group.came()[day] - group.went()[day]);
            table.sum(
                    new Cell("came", "by " + day),
                    List.of(new Cell("went", "by " + day), new Cell("present", "on " + day)));
        }
        return table.build();
    }

    private static List<Cell> hidden(int days) {
        List<Cell> hidden = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            hidden.add(new Cell("present", "on " + day));
            for (String what : List.of("came", "went")) {
                for (String number : List.of("by ", "on ", "to spare ", "to limit ")) {
                    hidden.add(new Cell(what, number + day));
                }
            }
        }
        return hidden;
    }
}
