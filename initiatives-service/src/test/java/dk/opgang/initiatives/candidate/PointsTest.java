package dk.opgang.initiatives.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.candidate.Points.Given;
import dk.opgang.initiatives.jobwish.JobWishesForm;
import dk.opgang.initiatives.opening.OpeningForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points are whole numbers that anybody counts again: by hand, and by a second counter over random wishes. */
class PointsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final UUID NEAR = new UUID(0, 1);
    private static final UUID FAR = new UUID(0, 2);
    private static final List<String> SLOTS =
            List.of("weekday-morning", "weekday-afternoon", "weekday-evening", "weekend");

    @ParameterizedTest
    @CsvSource({
        "5223, Butik, 5223, Andet, 25",
        "5223, Butik, 5230, Butik, 15",
        "5223, Butik, 52, Butik, 15",
        "5, Butik, 52, Butik, 0",
        "5223, Butik, 9112, Butik, 0",
        ", Butik, , BUTIK, 25",
        "5223, Butik, , butik, 25",
        ", Butik, 5223, Lager, 0"
    })
    void anOccupationIsTheSameOrNear(
            @Nullable String code, String label, @Nullable String wished, String wishedLabel, int points) {
        // Given
        Wanted wanted = wanted(List.of(), new OpeningForm.Occupation(code, label), List.of(), "8");
        Candidate candidate =
                candidate(NEAR, List.of(new JobWishesForm.Occupation(wished, wishedLabel)), List.of(), null, TODAY);

        // When
        List<Given> given = Points.of(wanted, candidate);

        // Then
        assertEquals(points, given.get(1).points());
        assertEquals("occupation", given.get(1).rule());
    }

    @Test
    void divisionsAreRoundedDown() {
        // Given
        Wanted wanted = wanted(List.of(), new OpeningForm.Occupation(null, "Butik"), SLOTS.subList(0, 3), "8");
        Candidate candidate = candidate(null, List.of(), SLOTS.subList(2, 4), null, TODAY.minusDays(179));

        // When
        List<Integer> points =
                Points.of(wanted, candidate).stream().map(Given::points).toList();

        // Then
        assertEquals(List.of(30, 10, 8, 10, 9), points);
    }

    /** Ten thousand openings and people, each counted a second time by the table. */
    @Test
    void aSecondCounterComesToTheSame() {
        // Given
        Random random = new Random(9220);
        List<List<Integer>> expected = new ArrayList<>();
        List<List<Integer>> counted = new ArrayList<>();

        // When
        for (int i = 0; i < 10_000; i++) {
            Wanted wanted = wanted(
                    random.nextBoolean() ? List.of() : List.of(NEAR),
                    new OpeningForm.Occupation(code(random), label(random)),
                    some(random),
                    Integer.toString(1 + random.nextInt(37)));
            List<JobWishesForm.Occupation> wishes = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                wishes.add(new JobWishesForm.Occupation(code(random), label(random)));
            }
            Candidate candidate = candidate(
                    random.nextBoolean() ? NEAR : FAR,
                    wishes,
                    some(random),
                    random.nextBoolean() ? null : BigDecimal.valueOf(1 + random.nextInt(37)),
                    TODAY.plusDays(10L - random.nextInt(300)));
            counted.add(Points.of(wanted, candidate).stream().map(Given::points).toList());
            expected.add(byTheTable(wanted, candidate));
        }

        // Then
        assertEquals(expected, counted);
    }

    private static List<Integer> byTheTable(Wanted wanted, Candidate person) {
        OpeningForm job = wanted.form();
        JobWishesForm wishes = person.wishes();
        int area = job.housingAreaIds().isEmpty() || job.housingAreaIds().contains(person.housingAreaId())
                ? 30
                : wanted.municipalities().contains(person.municipalityCode()) ? 15 : 0;
        int occupation = wishes.occupations().isEmpty() ? 10 : 0;
        for (JobWishesForm.Occupation wished : wishes.occupations()) {
            String mine = wished.code();
            String its = job.occupation().code();
            boolean both = mine != null && its != null;
            if (both && mine.equals(its)
                    || !both
                            && wished.label()
                                    .toLowerCase()
                                    .equals(job.occupation().label().toLowerCase())) {
                occupation = 25;
            } else if (both && mine.length() > 1 && its.length() > 1 && mine.regionMatches(0, its, 0, 2)) {
                occupation = Math.max(occupation, 15);
            }
        }
        long offered = job.slots().stream().filter(wishes.slots()::contains).count();
        int time = job.slots().isEmpty()
                ? 25
                : (int) Math.floor(25.0 * offered / job.slots().size());
        boolean fits = wishes.weeklyHoursMost() == null
                || job.weeklyHours().doubleValue() <= wishes.weeklyHoursMost().doubleValue();
        long waited = TODAY.toEpochDay() - person.from().toEpochDay();
        int waiting = (int) Math.floor(10.0 * Math.clamp(waited, 0, 180) / 180);
        return List.of(area, occupation, time, fits ? 10 : 0, waiting);
    }

    private static @Nullable String code(Random random) {
        return random.nextInt(3) == 0
                ? null
                : List.of("5", "52", "5223", "5230", "9112").get(random.nextInt(5));
    }

    private static String label(Random random) {
        return List.of("Butik", "BUTIK", "Lager").get(random.nextInt(3));
    }

    private static List<String> some(Random random) {
        List<String> slots = new ArrayList<>(SLOTS);
        Collections.shuffle(slots, random);
        return slots.subList(0, random.nextInt(5));
    }

    static Wanted wanted(List<UUID> areas, OpeningForm.Occupation occupation, List<String> slots, String hours) {
        OpeningForm form = new OpeningForm(
                null,
                "13748136",
                null,
                null,
                List.of(),
                "Job",
                "leisure-job",
                occupation,
                1,
                new BigDecimal(hours),
                slots,
                LocalDate.of(2026, 4, 1),
                null,
                null,
                areas,
                null,
                null,
                null);
        return new Wanted(form, Set.of("615"), TODAY);
    }

    static Candidate candidate(
            @Nullable UUID area,
            List<JobWishesForm.Occupation> occupations,
            List<String> slots,
            @Nullable BigDecimal most,
            LocalDate from) {
        JobWishesForm wishes =
                new JobWishesForm(List.of(), occupations, LocalDate.of(2026, 1, 1), null, slots, most, "beyond");
        return new Candidate(
                new UUID(1, 1), new UUID(1, 2), "615", new UUID(1, 3), from, 2000, area, wishes, true, false, Set.of());
    }
}
