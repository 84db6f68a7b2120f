package dk.opgang.initiatives.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.phase.Phases;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.MutatedTemplates;
import dk.opgang.initiatives.template.document.TemplateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is accepted of documents that were changed by chance, the engine runs: every rule of it answers of anybody. */
class AcceptedTemplatesTest {

    /** A hundred thousand by hand: {@code -Dopgang.random.templates=100000}. */
    private static final int DOCUMENTS = Integer.getInteger("opgang.random.templates", 1_000);

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);
    private static final List<JsonNode> PEOPLE = List.of(
            Described.node("{}"),
            Described.node(
                    "{'birthDate': '2010-03-01', 'benefitGroup': null, 'grade': 7, 'schoolStatus': 'in-compulsory-school'}"),
            Described.node("{'birthDate': '1990-02-28', 'benefitGroup': 'kontanthjaelp', 'roles': []}"));

    @Test
    void everyRuleOfWhatIsAcceptedAnswers() {
        // Given
        Random random = new Random(20_261_129);
        List<InitiativeTemplate> accepted = new ArrayList<>();

        // When
        for (int i = 0; i < DOCUMENTS; i++) {
            TemplateReader.Read read = TemplateReader.read(MutatedTemplates.of(random));
            if (read.faults().isEmpty()) {
                accepted.add(read.sound());
            }
        }

        // Then
        assertTrue(accepted.size() > DOCUMENTS / 50, accepted.size() + " of them are accepted");
        for (InitiativeTemplate template : accepted) {
            for (JsonNode person : PEOPLE) {
                assertAnswers(template, person);
            }
        }
    }

    private static void assertAnswers(InitiativeTemplate template, JsonNode person) {
        TemplateRules rules = new TemplateRules(template, 1);
        Description described = Described.of(rules, person, ON);
        List<RuleSet> all = new ArrayList<>(rules.mix());
        all.add(rules.enrolment());
        template.steps().forEach(step -> all.add(rules.entry(step.key())));
        template.outcomes().forEach(it -> rules.outcome(it.outcome()).ifPresent(all::add));
        for (RuleSet set : all) {
            assertEquals(set.decide(described), set.explain(described).answer(), template::key);
            assertNotNull(set.questions(described));
        }
        assertEquals(
                template.phases().isEmpty(),
                Phases.on(ON, template, told -> told.equals("enrolled") ? ON : null) == null,
                template::key);
    }
}
