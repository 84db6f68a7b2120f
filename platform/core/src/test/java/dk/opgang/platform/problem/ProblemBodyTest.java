package dk.opgang.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemBodyTest {

    @ParameterizedTest
    @EnumSource
    void the_detail_never_repeats_the_title(CommonProblem problem) {
        for (Locale language : List.of(Language.DANISH, Locale.ENGLISH)) {
            // When
            ProblemBody body = ProblemBody.of(new ProblemException(problem), language, "/v1/samples", null);

            // Then
            assertNotEquals(body.title(), body.detail());
        }
    }

    @Test
    void the_detail_names_the_places_of_faults() {
        // Given
        Faults faults = new Faults();
        faults.broken("/name", CommonFault.UNCHANGEABLE);
        faults.broken("", CommonFault.UNCHANGEABLE);
        faults.broken("?from", CommonFault.UNCHANGEABLE);
        ProblemException problem = new ProblemException(CommonProblem.VALIDATION_FAILED, faults.all());

        // When
        ProblemBody body = ProblemBody.of(problem, Locale.ENGLISH, "/v1/samples", null);

        // Then
        assertEquals("See errors about /name, ?from", body.detail());
    }
}
