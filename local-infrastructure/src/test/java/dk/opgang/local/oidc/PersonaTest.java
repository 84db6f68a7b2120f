package dk.opgang.local.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonaTest {

    private static final int[] CVR_WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    @ParameterizedTest
    @EnumSource
    void organisationsAreFictiveAndPassTheCheckOfCvrNumbers(Persona persona) {
        // When
        Optional<String> organisation = persona.organisation();

        // Then
        organisation.ifPresent(cvr -> {
            assertTrue(cvr.startsWith("9"), cvr);
            int sum = 0;
            for (int i = 0; i < CVR_WEIGHTS.length; i++) {
                sum += CVR_WEIGHTS[i] * (cvr.charAt(i) - '0');
            }
            assertEquals(0, sum % 11, cvr);
        });
        assertFalse(organisation.isPresent() && persona.municipality().isPresent());
    }

    @Test
    void aPersonaIsFoundByTheNameOfTheCommandLine() {
        // When
        Optional<Persona> found = Persona.named("bo-vest");

        // Then
        assertEquals(Optional.of(Persona.BO_VEST), found);
    }
}
