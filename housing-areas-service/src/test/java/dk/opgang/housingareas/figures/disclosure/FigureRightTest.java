package dk.opgang.housingareas.figures.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** The rule in code and the rule in the database are one. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class FigureRightTest {

    @Inject
    FigureControl control;

    @Test
    void databaseKnowsTheSameDecidingFigures() {
        // Given
        String bases = String.join("', '", control.bases());

        // When
        long known = TestDatabase.number("select count(*) from unnest(array['" + bases
                + "']) as indicator where opgang_decides_what_is_shown(indicator)");
        long others =
                TestDatabase.number("select count(*) from unnest(array['non-western-pct', 'couple-households-pct'])"
                        + " as indicator where opgang_decides_what_is_shown(indicator)");

        // Then
        assertEquals(control.bases().size(), known);
        assertEquals(0, others);
    }
}
