package dk.opgang.housingareas.register.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.TestDatabase;
import dk.opgang.platform.visibility.Restriction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.Persistence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Boundaries are read where they are shown, and not with each area that something is computed of. */
@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class BoundariesTest {

    @Inject
    HousingAreas areas;

    @Inject
    Boundaries boundaries;

    @Inject
    SystemCalls system;

    @Test
    void areasAreReadWithoutThem() {
        // Given
        UUID id = UUID.randomUUID();
        TestDatabase.execute("insert into housing_areas (id, created_at, updated_at, version, poster, name,"
                + " municipality_code, boundary) values ('" + id + "', now(), now(), 0, 'test', 'Area', '615',"
                + " '{\"type\": \"Polygon\", \"coordinates\": [[[9, 55], [10, 55], [10, 56], [9, 55]]]}')");

        // When
        List<HousingArea> found = system.call(() -> areas.list(Caller.system(), Restriction.equal("id", id)));
        Map<UUID, Boundary> read = system.call(() -> boundaries.of(found));

        // Then
        assertFalse(Persistence.getPersistenceUtil().isLoaded(found.getFirst(), "boundary"));
        assertEquals("Polygon", read.get(id).type());
    }
}
