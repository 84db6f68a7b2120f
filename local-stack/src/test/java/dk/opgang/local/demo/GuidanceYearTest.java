package dk.opgang.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuidanceYearTest {

    @Test
    void eachYearHasThePublishedNumberOfCitizensConversationsAndOutcomes() {
        // When
        List<GuidanceYear> years = GuidanceYear.all();

        // Then
        assertEquals(
                List.of(2017, 2018, 2019),
                years.stream().map(GuidanceYear::year).toList());
        for (GuidanceYear year : years) {
            assertEquals(
                    year.figure(GuidanceYear.CONVERSATIONS),
                    year.conversations().count());
            assertEquals(
                    year.figure(GuidanceYear.CITIZENS),
                    year.conversations().distinct().count());
            assertEquals(year.figure(GuidanceYear.EDUCATION), citizensWith("education", year));
            assertEquals(year.figure(GuidanceYear.EMPLOYMENT), citizensWith("ordinary-job", year));
        }
    }

    @Test
    void whoBeganAJobOrAnEducationIsNotSeenAgain() {
        // Given
        List<GuidanceYear> years = GuidanceYear.all();

        // When
        List<Integer> left = years.stream()
                .flatMap(year -> IntStream.range(year.first(), year.end())
                        .filter(citizen -> year.outcomeOf(citizen) != null)
                        .boxed())
                .toList();

        // Then
        assertEquals(left.size(), left.stream().distinct().count());
        for (int i = 1; i < years.size(); i++) {
            GuidanceYear earlier = years.get(i - 1);
            assertTrue(years.get(i).conversations().allMatch(citizen -> earlier.outcomeOf(citizen) == null));
        }
    }

    private static long citizensWith(String outcome, GuidanceYear year) {
        return IntStream.range(year.first(), year.end())
                .filter(citizen -> outcome.equals(year.outcomeOf(citizen)))
                .count();
    }
}
