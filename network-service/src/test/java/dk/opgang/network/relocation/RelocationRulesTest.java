package dk.opgang.network.relocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelocationRulesTest {

    @ParameterizedTest
    @CsvSource({
        "draft, seeking withdrawn",
        "seeking, on-hold withdrawn",
        "proposed, on-hold withdrawn",
        "agreed, prepared on-hold withdrawn",
        "prepared, moved on-hold withdrawn",
        "moved, ''",
        "completed, ''",
        "on-hold, seeking withdrawn",
        "withdrawn, ''"
    })
    void a_case_takes_the_steps_of_the_contract_alone(String state, String steps) {
        // When
        String possible = Arrays.stream(CaseState.values())
                .filter(CaseState.of(state)::mayMoveTo)
                .map(CaseState::code)
                .sorted(Comparator.comparing(code -> List.of("seeking", "prepared", "moved", "on-hold", "withdrawn")
                        .indexOf(code)))
                .collect(Collectors.joining(" "));

        // Then
        assertEquals(steps, possible);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2-3", "3, 2-3", "4, 4-5", "5, 4-5", "6, 6+", "9, 6+"})
    void others_know_about_how_many_they_are(int persons, String size) {
        // Given
        List<Integer> ages = IntStream.range(0, persons).mapToObj(n -> 10 * n).toList();

        // When
        Household household = Household.of(ages);

        // Then
        assertEquals(size, household.size());
        assertEquals(
                persons,
                household.bands().stream().mapToInt(Household.Band::count).sum());
    }

    @ParameterizedTest
    @CsvSource({
        "5, false, false",
        "6, false, true",
        "17, false, true",
        "18, true, false",
        "66, true, false",
        "67, false, false"
    })
    void the_ages_decide_what_a_reception_covers(int age, boolean isWorking, boolean isLearning) {
        // When
        Household household = Household.of(List.of(age));

        // Then
        assertEquals(isWorking, household.isWorking());
        assertEquals(isLearning, household.isLearning());
    }

    @Test
    void what_is_unknown_leaves_an_exposure_open_as_long_as_it_decides() {
        // When
        ExposureCheck.Result open = new ExposureCheck("yes", "yes", "unknown", "no", "no").result();
        ExposureCheck.Result notMet = new ExposureCheck("yes", "no", "unknown", "no", "no").result();
        ExposureCheck.Result met = new ExposureCheck("yes", "yes", "yes", "unknown", "no").result();

        // Then
        assertNull(open.fulfilled());
        assertEquals(Boolean.FALSE, notMet.fulfilled());
        assertEquals(Boolean.TRUE, met.fulfilled());
        assertEquals(3, met.met());
    }

    @ParameterizedTest
    @CsvSource({"7500.00, 7500.00", "7500.01, 8000.00", "1.00, 500.00"})
    void an_advert_rounds_the_rent_up_and_tells_the_month(BigDecimal rent, String told) {
        // Given
        Wish wish = new Wish(null, 3, null, rent, null, null, LocalDate.of(2026, 3, 17));

        // When
        WishView advert = WishView.advertised(wish);

        // Then
        assertEquals(told, advert.maxRentDkk());
        assertEquals("2026-03", advert.moveFrom());
    }

    @Test
    void a_match_is_agreed_with_the_third_yes() {
        // Given
        Answers.Given yes = new Answers.Given(true, LocalDate.of(2026, 2, 1), null);
        Answers.Given later = new Answers.Given(true, LocalDate.of(2026, 2, 3), "written");
        Answers two = Answers.NONE.with(MatchParty.MUNICIPALITY, yes).with(MatchParty.FAMILY, later);

        // When
        Answers three = two.with(MatchParty.ORGANISATION, yes);

        // Then
        assertEquals(false, two.isAgreed());
        assertEquals(true, three.isAgreed());
        assertEquals(LocalDate.of(2026, 2, 3), three.lastOn().orElseThrow());
        assertEquals(
                false,
                three.with(MatchParty.FAMILY, new Answers.Given(false, LocalDate.MAX, null))
                        .isAgreed());
    }

    @Test
    void an_agreement_is_whole_when_all_have_given_it() {
        // Given
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        List<FamilyAgreement> given = List.of(new FamilyAgreement(one, LocalDate.of(2026, 1, 1), "oral"));

        // When
        boolean byOne = FamilyAgreement.isGivenByAll(given, List.of(one));
        boolean byBoth = FamilyAgreement.isGivenByAll(given, List.of(one, other));

        // Then
        assertEquals(true, byOne);
        assertEquals(false, byBoth);
    }

    @Test
    void the_region_of_a_municipality_is_that_of_the_day() {
        // When
        String horsens = Region.of("615", LocalDate.of(2026, 1, 1));

        // Then
        assertEquals("1082", horsens);
    }
}
