package dk.opgang.initiatives.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.reading.DueDays.Due;
import dk.opgang.initiatives.reading.DueDays.Taken;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.reading.TemplateJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueDaysTest {

    private static final InitiativeTemplate TEMPLATE =
            TemplateReader.read(TemplateJson.kept("""
                    {"format": 2, "key": "later", "name": {"da": "Senere", "en": "Later"}, "theme": "education",
                     "participants": {"fromAge": 0, "toAge": 21, "benefitGroups": [], "consentRequired": false},
                     "anchors": [{"key": "birth", "name": {"da": "Fødsel", "en": "Birth"}, "told": "enrolment"}],
                     "readings": [{"key": "mood", "name": {"da": "Måling", "en": "Reading"}, "kind": "integer", "category": "language",
                       "due": [{"after": {"anchor": "enrolled", "plus": {"months": 12}}},
                               {"after": {"anchor": "enrolled", "plus": {"months": 6}}},
                               {"after": {"anchor": "birth"}}]}]}""")).sound();

    @Test
    void aReadingIsTakenForTheDayThatItIsNotTooEarlyFor() {
        // When
        List<Due> due = due("2020-08-02", "2020-11-01", "2020-11-02", "2020-05-02");

        // Then
        assertEquals(List.of("1 2020-07-01 true", "0 2021-01-01 true"), shown(due));
        assertEquals(
                List.of(id("2020-05-02"), id("2020-11-02")),
                due.stream().map(Due::takenBy).toList());
        assertEquals(List.of("1 2020-07-01 false", "0 2021-01-01 false"), shown(due("2020-05-01")));
    }

    private static List<String> shown(List<Due> due) {
        return due.stream()
                .map(it -> it.place() + " " + it.on() + " " + (it.takenBy() != null))
                .toList();
    }

    private static List<Due> due(String... days) {
        LocalDate enrolled = LocalDate.parse("2020-01-01");
        return DueDays.of(
                TEMPLATE,
                at -> TEMPLATE.anchors().day(at, name -> name.equals("enrolled") ? enrolled : null),
                Arrays.stream(days)
                        .map(day -> new Taken(id(day), "mood", LocalDate.parse(day)))
                        .toList());
    }

    private static UUID id(String day) {
        return UUID.nameUUIDFromBytes(day.getBytes(StandardCharsets.UTF_8));
    }
}
