package dk.opgang.initiatives.template.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.initiatives.template.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final String FAMILY = """
            [{"key": "birth", "name": {"da": "Fødsel", "en": "Birth"}, "told": "enrolment"},
             {"key": "kindergarten", "name": {"da": "Børnehave", "en": "Kindergarten"}, "told": "group",
              "of": {"anchor": "birth", "plus": {"months": 34}}},
             {"key": "school", "name": {"da": "Skole", "en": "School"}, "told": "no",
              "of": {"anchor": "birth", "plus": {"days": 5}}, "rule": "school-start"}]
            """;

    private final Reading reading = new Reading(2);

    @Test
    void school_begins_in_august_of_the_year_of_the_sixth_birthday() throws Exception {
        // Given
        Anchors anchors = anchors(FAMILY);

        // When
        LocalDate day = anchors.day("school", Map.of("birth", LocalDate.of(2020, 12, 31))::get);

        // Then
        assertEquals(LocalDate.of(2026, 8, 6), day);
    }

    @Test
    void a_told_day_counts_before_a_computed_one() throws Exception {
        // Given
        Anchors anchors = anchors(FAMILY);
        Map<String, LocalDate> told =
                Map.of("birth", LocalDate.of(2020, 1, 31), "kindergarten", LocalDate.of(2023, 1, 1));

        // When
        LocalDate day = anchors.day("kindergarten", told::get);

        // Then
        assertEquals(LocalDate.of(2023, 1, 1), day);
    }

    @Test
    void without_what_it_counts_from_a_day_is_not_known() throws Exception {
        // Given
        Anchors anchors = anchors(FAMILY);

        // When
        LocalDate day = anchors.day("school", Map.<String, LocalDate>of()::get);

        // Then
        assertNull(day);
    }

    @Test
    void anchors_on_a_circle_are_told_and_those_that_lead_to_it_are_not() throws Exception {
        // Given
        String circle = """
                [{"key": "aa", "name": {"da": "A", "en": "A"}, "told": "no", "of": {"anchor": "bb"}},
                 {"key": "bb", "name": {"da": "B", "en": "B"}, "told": "no", "of": {"anchor": "cc"}},
                 {"key": "cc", "name": {"da": "C", "en": "C"}, "told": "no", "of": {"anchor": "bb"}},
                 {"key": "dd", "name": {"da": "D", "en": "D"}, "told": "no", "of": {"anchor": "dd"}}]
                """;

        // When
        Anchors anchors = anchors(circle);

        // Then
        assertEquals(
                List.of("/1/of/anchor", "/2/of/anchor", "/3/of/anchor"),
                List.copyOf(reading.finished().pointers()));
        assertNull(anchors.day("aa", Map.<String, LocalDate>of()::get));
    }

    private Anchors anchors(String json) throws Exception {
        return new Anchors(
                Anchors.read(reading.whole(JsonMapper.builder().build().readTree(json))));
    }
}
