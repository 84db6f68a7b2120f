package dk.opgang.network.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final int PARTIES = 20;
    private static final int LINES = 10_000;

    private static List<Owed> owed(long seed) {
        Random random = new Random(seed);
        List<Owed> owed = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            int debtor = random.nextInt(PARTIES);
            int creditor = (debtor + 1 + random.nextInt(PARTIES - 1)) % PARTIES;
            owed.add(new Owed(
                    party(debtor), party(creditor), BigDecimal.valueOf(1 + random.nextLong(1_000_000_000_000L), 2)));
        }
        return owed;
    }

    private static String party(int n) {
        return n % 2 == 0 ? Integer.toString(101 + n) : Integer.toString(90_100_000 + n);
    }

    /** What each party gets, less what it pays, in øre. */
    private static Map<String, Long> net(List<Owed> all) {
        Map<String, Long> net = new TreeMap<>();
        all.forEach(owed -> {
            long oere = owed.amountDkk().movePointRight(2).longValueExact();
            net.merge(owed.creditor(), oere, Long::sum);
            net.merge(owed.debtor(), -oere, Long::sum);
        });
        return net;
    }

    @Property(tries = 10)
    void balancesComeToWhatTheLinesComeToAndToNothingTogether(@ForAll @LongRange(min = 0) long seed) {
        // Given
        List<Owed> lines = owed(seed);

        // When
        List<Owed> balances = lines.stream().collect(Collectors.groupingBy(Owed::pair)).entrySet().stream()
                .map(pair -> Tuple.of(pair.getKey(), Balance.of(pair.getKey(), pair.getValue())))
                .filter(pair -> pair.get2() != null)
                .map(pair -> new Owed(
                        pair.get2().debtor(),
                        pair.get2().creditor(),
                        pair.get2().amountDkk()))
                .toList();

        // Then
        assertEquals(net(lines), net(balances));
        assertEquals(0, net(balances).values().stream().mapToLong(it -> it).sum());
        assertEquals(
                balances.size(), balances.stream().map(Owed::pair).distinct().count());
    }

    @Test
    void whatIsSetOffLeavesTheRestToTheOneWhoOwesMore() {
        // Given
        Pair pair = Pair.of("615", "253");
        Owed one = new Owed("615", "253", new BigDecimal("6172.83"));
        Owed other = new Owed("253", "615", new BigDecimal("6172.84"));

        // When
        Balance rest = Balance.of(pair, List.of(one, other));
        Balance nothing = Balance.of(pair, List.of(one, new Owed("253", "615", one.amountDkk())));

        // Then
        assertEquals(new Balance("253", "615", new BigDecimal("0.01")), rest);
        assertNull(nothing);
    }

    @Test
    void aQuarterEndsAfterItsLastDay() {
        // Given
        Quarter quarter = Quarter.parse("2026Q4").orElseThrow();

        // When
        boolean isOverOnItsLastDay = quarter.isOver(LocalDate.of(2026, 12, 31));

        // Then
        assertEquals(false, isOverOnItsLastDay);
        assertEquals(true, quarter.isOver(LocalDate.of(2027, 1, 1)));
        assertEquals(Quarter.of(LocalDate.of(2027, 3, 31)), quarter.next());
    }
}
