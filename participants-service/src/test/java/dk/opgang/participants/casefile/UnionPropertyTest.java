package dk.opgang.participants.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Periods of two records of one person, against the days that either record tells. */
class UnionPropertyTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;
    private static final List<String> GROUPS = List.of("kontanthjaelp", "sygedagpenge");

    @Property(tries = 500)
    void what_is_left_tells_each_day_once_and_no_other_than_before(@ForAll long seed) {
        // Given
        Random random = new Random(seed);
        List<BenefitPeriod> survivors = periods(random);
        List<BenefitPeriod> duplicates = periods(random);
        Union<BenefitPeriodForm, BenefitPeriod> union = new Union<>(survivors, duplicates);
        Set<BenefitPeriod> gaveWay = new HashSet<>();
        union.clashes().forEach(clash -> gaveWay.add(clash.duplicate()));
        Map<LocalDate, String> told =
                days(Stream.concat(survivors.stream(), duplicates.stream().filter(it -> !gaveWay.contains(it)))
                        .toList());
        for (BenefitPeriod survivor : survivors) {
            for (BenefitPeriod duplicate : duplicates) {
                boolean contradicts = !survivor.group().equals(duplicate.group())
                        && !days(List.of(survivor)).keySet().stream()
                                .filter(days(List.of(duplicate))::containsKey)
                                .toList()
                                .isEmpty();
                assertEquals(contradicts, union.clashes().contains(new Union.Clash<>(survivor, duplicate)));
            }
        }
        // When
        var united = union.united(gaveWay);
        united.forEach(Union.United::settle);
        // Then
        Set<BenefitPeriod> left = new HashSet<>(survivors);
        left.addAll(duplicates);
        left.removeAll(gaveWay);
        united.forEach(it -> it.others().forEach(left::remove));
        assertEquals(told, days(left));
        for (BenefitPeriod one : left) {
            assertTrue(left.stream().noneMatch(it -> it != one && it.period().overlaps(one.period())));
            assertTrue(one.to() == null || one.from().isBefore(one.to()));
        }
        united.forEach(it -> assertTrue(survivors.contains(it.kept())));
    }

    private static Map<LocalDate, String> days(Iterable<BenefitPeriod> periods) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (BenefitPeriod period : periods) {
            LocalDate end = period.to() == null ? BEGIN.plusDays(DAYS * 2L) : period.to();
            period.from()
                    .datesUntil(end)
                    .forEach(day -> days.merge(day, period.group(), (one, other) -> {
                        assertEquals(one, other);
                        return one;
                    }));
        }
        return days;
    }

    private static List<BenefitPeriod> periods(Random random) {
        List<BenefitPeriod> periods = new ArrayList<>();
        UUID participant = UUID.randomUUID();
        int day = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            day += random.nextInt(6);
            int end = day + 1 + random.nextInt(8);
            boolean isOpen = i == 1 && random.nextBoolean();
            periods.add(new BenefitPeriod(
                    participant,
                    "615",
                    new BenefitPeriodForm(
                            GROUPS.get(random.nextInt(2)),
                            BEGIN.plusDays(day),
                            isOpen ? null : BEGIN.plusDays(end),
                            null,
                            null)));
            day = end;
        }
        return periods;
    }
}
