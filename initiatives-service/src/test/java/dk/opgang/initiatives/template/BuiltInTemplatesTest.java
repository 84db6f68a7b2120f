package dk.opgang.initiatives.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.initiatives.template.InitiativeTemplate.Eligibility;
import dk.opgang.initiatives.template.InitiativeTemplate.Step;
import dk.opgang.platform.problem.Faults;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInTemplatesTest {

    private static final InitiativeTemplate.Name NAME = new InitiativeTemplate.Name("Navn", "Name");

    @Test
    void every_built_in_template_is_usable() {
        // Given
        BuiltInTemplates templates = new BuiltInTemplates();

        // When
        List<String> keys = templates.all().stream()
                .map(file -> file.template().key())
                .limit(2)
                .toList();

        // Then
        assertEquals(List.of("outreach-employment", "leisure-job"), keys);
    }

    @Test
    void the_id_of_a_built_in_template_never_changes() {
        // Given
        BuiltInTemplates templates = new BuiltInTemplates();

        // When
        UUID id = templates.find("leisure-job").orElseThrow().id();

        // Then
        assertEquals(UUID.fromString("9c75932d-c495-5667-adc0-62253d0c4ceb"), id);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2008,false", "2007,true", "2002,true", "1999,true", "1998,false"})
    void age_is_refused_only_when_both_ages_of_the_year_are_wrong(int birthYear, boolean expected) {
        // Given
        Eligibility youth = new Eligibility(13, 20, List.of(), false);

        // When
        boolean may = youth.canTakePart(birthYear, 2020);

        // Then
        assertEquals(expected, may);
    }

    @Test
    void a_step_stands_after_those_that_it_follows() {
        // Given
        Step second = new Step("second", NAME, null, null, List.of("first"));

        // When
        Set<String> faulty = faultsOf("ladder", List.of(second));

        // Then
        assertEquals(Set.of("/steps/0"), faulty);
    }

    @Test
    void a_key_is_kebab_case() {
        // Given
        String key = "Leisure Job";

        // When
        Set<String> faulty = faultsOf(key, List.of());

        // Then
        assertEquals(Set.of("/key"), faulty);
    }

    private static Set<String> faultsOf(String key, List<Step> steps) {
        Faults faults = new Faults();
        new InitiativeTemplate(key, NAME, "leisure-jobs", null, null, steps, null, null, null).check(faults);
        return faults.pointers();
    }
}
