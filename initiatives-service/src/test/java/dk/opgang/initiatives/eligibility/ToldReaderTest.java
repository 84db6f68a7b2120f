package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.predicate.FactValue;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be told with an enrolment, and what is no value of its fact. */
class ToldReaderTest {

    private static final String ID = "01980a5e-7c00-7000-8000-0000000000ab";

    private static final TemplateRules RULES =
            new TemplateRules(TemplateReader.read(Described.node("""
                    {'format': 2, 'key': 'told-facts', 'name': {'da': 'Fortalt', 'en': 'Told'}, 'theme': 'community',
                     'facts': [{'key': 'children', 'name': {'da': 'Børn', 'en': 'Children'}, 'kind': 'integer', 'category': 'family-situation',
                                'keep': 'value', 'required': 'no'},
                               {'key': 'own', 'name': {'da': 'Egne', 'en': 'Own'}, 'kind': 'institutions', 'category': 'family-situation',
                                'keep': 'value', 'required': 'enrolment'}]}""")).sound(), 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'own': ['Børnehaven Solsikken']}                                      | /told/own/0 invalid-uuid
            {'own': ['01980a5e7c0070008000000000000001']}                          | /told/own/0 invalid-uuid
            {'own': ['Annas børnehave, 311270-1234']}                              | /told/own/0 cpr-in-text
            {'own': '01980a5e-7c00-7000-8000-000000000001'}                        | /told/own invalid-array
            {}                                                                     | /told/own required
            {'own': [], 'children': 3112701234}                                    | /told/children cpr-in-text
            {'own': [], 'children': 1.5}                                           | /told/children invalid-integer
            {'own': [], 'children': -1, 'pets': 2}                                 | /told/pets unknown-key
            """)
    void whatIsNoValueOfItsFactIsToldWithItsPlace(String told, String expected) {
        // Given
        Faults faults = new Faults();

        // When
        ToldReader.read(RULES, Described.node(told), null, true, faults);

        // Then
        assertEquals(
                List.of(expected),
                faults.all().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
    }

    @Test
    void institutionsAreNamedByTheirIdsHoweverTheyAreWrittenOrByTheirUnits() {
        // Given
        Faults faults = new Faults();

        // When
        ToldFacts told = ToldReader.read(
                RULES,
                Described.node("{'own': ['" + ID.toUpperCase(Locale.ROOT) + "', '1099338501']}"),
                null,
                true,
                faults);

        // Then
        assertEquals(List.of(), faults.all());
        assertEquals(
                new FactValue.Words(List.of(ID, "1099338501")), told.facts().get("own"));
    }
}
