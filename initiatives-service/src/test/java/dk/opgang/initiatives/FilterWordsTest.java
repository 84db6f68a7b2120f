package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;

import dk.opgang.local.oidc.Persona;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that a filter does not know is told, and is no search that finds nothing. */
@ServiceTest
class FilterWordsTest {

    private static final String SOME = "00000000-0000-7000-8000-000000000001";

    @ParameterizedTest
    @CsvSource({
        "initiative-templates, state",
        "initiative-templates, theme",
        "enrolments, state",
        "enrolments, promise",
        "initiatives/{id}/enrolments, state",
        "initiatives/{id}/occasions, state",
        "reading-dues, state",
        "placements, kind",
        "placements, outcome",
        "follow-ups, state",
        "institutions, kind",
        "mobility-bonuses, state",
        "employers, kind",
        "job-openings, state",
        "job-openings, kind",
        "job-openings/{id}/invitations, state",
        "employer-events, kind",
        "budget-rounds, state",
        "budget-rounds/{id}/proposals, state"
    })
    void aWordThatAFilterDoesNotKnowIsTold(String list, String parameter) {
        // Given
        String path = "/v1/" + list.replace("{id}", SOME);

        // When
        var answer =
                as(Persona.HORSENS).queryParam(parameter, "misspelt").get(path).then();

        // Then
        answer.statusCode(400)
                .body("errors.pointer", contains("?" + parameter))
                .body("errors.code", contains("unknown-code"));
    }
}
