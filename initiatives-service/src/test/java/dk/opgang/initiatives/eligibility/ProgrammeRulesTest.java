package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.initiatives.template.predicate.Answer;
import dk.opgang.initiatives.template.predicate.Questions;
import dk.opgang.initiatives.template.predicate.Reason;
import dk.opgang.platform.dated.DataFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of programmes that come with the service, on people who are described. */
class ProgrammeRulesTest {

    /** Two of five characteristics, of which three can be told, one is the age at the pregnancy, and one is told in general. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'facts': {'first-child': true}, 'birthDate': '1990-01-01', 'anchors': {'birth': '2024-06-01'}}                                         | OPEN
            {'facts': {'first-child': true}, 'birthDate': '2004-08-27', 'anchors': {'birth': '2024-06-01'}, 'household': {'thin-family-network': true}} | MET
            {'facts': {'first-child': true}, 'birthDate': '2003-08-26', 'anchors': {'birth': '2024-06-01'}, 'household': {'thin-family-network': true, 'income-below-150000': false, 'weak-ties-to-work-or-education': false}} | OPEN
            {'facts': {'first-child': true, 'further-characteristic': false}, 'birthDate': '2003-08-26', 'anchors': {'birth': '2024-06-01'}, 'household': {'thin-family-network': true, 'income-below-150000': false, 'weak-ties-to-work-or-education': false}} | NOT_MET
            {'facts': {'first-child': true, 'further-characteristic': true, 'income-below-150000': true}, 'anchors': {'birth': '2024-06-01'}}         | MET
            {'facts': {'first-child': true, 'further-characteristic': true, 'income-below-150000': true}, 'anchors': {'birth': '2023-11-01'}}         | NOT_MET
            {'facts': {'first-child': false}}                                                                                                         | NOT_MET
            """)
    void twoOfFive(String person, Answer expected) {
        assertEquals(expected, decided("magic-window", person, "2024-03-01").answer());
    }

    @Test
    void aClassBeginsInWeek22AtTheLatest() {
        // Given
        String birth = "{'anchors': {'birth': '2024-06-29'}}";

        // When
        Decision inTime = decided("parent-education", birth, "2024-03-01");
        Decision late = decided("parent-education", birth, "2024-03-02");
        Decision open = decided("parent-education", "{}", "2024-03-01");

        // Then
        assertEquals(Answer.MET, inTime.answer());
        assertEquals(
                List.of("not-in-week-22"),
                late.failing().stream().map(Reason::code).toList());
        assertEquals(List.of("/eligibility"), open.openRules());
        assertEquals(true, open.refused());
    }

    @Test
    void aCombinationWithACodeOfItsOwnStandsForItsLeaves() {
        // Given
        String working = "{'benefitGroup': null, 'birthDate': '1990-01-01', 'facts': {'in-basic-course': false}}";

        // When
        Decision refused = decided("build-them-up", working, "2024-03-01");

        // Then
        assertEquals(
                List.of("not-outside-work"),
                refused.failing().stream().map(Reason::code).toList());
    }

    /** Two of five: how many are met is told once that is decided, and what would decide it until then. */
    @Test
    void aCombinationTellsHowManyAreMetOrWhatIsMissing() {
        // Given
        String told =
                "{'facts': {'first-child': true, 'further-characteristic': true%s}, 'anchors': {'birth': '2024-06-01'}}";

        // When
        Decision open = decided("magic-window", told.formatted(""), "2024-03-01");
        Decision met = decided("magic-window", told.formatted(", 'income-below-150000': true"), "2024-03-01");

        // Then
        Reason undecided = eligibility(open).rules().get(2);
        Reason decided = eligibility(met).rules().get(2);
        assertEquals("2 of 5", undecided.wanted());
        assertNull(undecided.value());
        assertEquals(
                List.of(
                        "household.income-below-150000",
                        "household.thin-family-network",
                        "birthDate",
                        "household.weak-ties-to-work-or-education"),
                undecided.missing());
        assertEquals(undecided.missing(), eligibility(open).missing());
        assertEquals("2 of 5", decided.wanted());
        assertEquals("2", decided.value());
        assertEquals(List.of(), decided.missing());
        assertNull(eligibility(open).wanted());
        assertNull(eligibility(met).value());
    }

    /** The age counts 280 days before the birth; of whom more is told, or who is refused anyway, nothing is asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'facts': {'first-child': true}, 'anchors': {'birth': '2024-06-01'}}                            | [2023-08-26]
            {'facts': {'first-child': true}, 'birthDate': '1990-01-01', 'anchors': {'birth': '2024-06-01'}} | []
            {'facts': {'first-child': true}}                                                                | []
            {'facts': {'first-child': false}, 'anchors': {'birth': '2024-06-01'}}                           | []
            """)
    void whatIsOpenIsAskedOfItsDay(String person, String expected) {
        // Given
        TemplateRules rules = rules("magic-window");
        Description described = Described.of(rules, Described.node(person), LocalDate.parse("2024-03-01"));

        // When
        Questions questions = rules.enrolment().questions(described);

        // Then
        assertEquals(expected, questions.ages().toString());
    }

    private static Reason eligibility(Decision decision) {
        return decision.rules().stream()
                .filter(reason -> reason.rule().equals("/eligibility"))
                .findFirst()
                .orElseThrow();
    }

    private static TemplateRules rules(String key) {
        return new TemplateRules(
                TemplateReader.read(DataFile.read("templates/" + key + ".json", JsonNode.class))
                        .sound(),
                1);
    }

    private static Decision decided(String key, String person, String day) {
        TemplateRules rules = rules(key);
        return rules.enrolment().explain(Described.of(rules, Described.node(person), LocalDate.parse(day)));
    }
}
