package dk.opgang.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.cli.profile.Personas;
import dk.opgang.cli.profile.Profile;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.StackSettings;
import dk.opgang.local.stack.StackShape;
import dk.opgang.local.stack.Topology;
import org.junit.jupiter.api.Test;

/** What the command line without the stack knows of the stack is true. */
class LocalProfileTest {

    @Test
    void theLocalProfileIsWhereTheComposeFileSays() {
        // Given
        Topology topology = Topology.published(StackSettings.ofCheckout().in(StackShape.PLAIN));

        // When
        Profile local = Profile.LOCAL;

        // Then
        assertEquals("http://127.0.0.1:" + topology.ports().of("gateway"), local.gateway());
        assertEquals(topology.issuer(), local.issuer());
    }

    @Test
    void thePersonasAreThoseOfTheIssuer() {
        // When
        String known = String.join(", ", Personas.NAMES);

        // Then
        assertEquals(Persona.names(), known);
    }
}
