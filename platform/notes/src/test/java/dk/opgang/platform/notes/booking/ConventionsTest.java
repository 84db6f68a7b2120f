package dk.opgang.platform.notes.booking;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConventionsTest extends ResourceConventions {

    @Override
    protected List<Sample> aggregates() {
        return List.of(booking());
    }

    private static Sample booking() {
        return Sample.of("booking", () -> "/v1/bookings", () -> """
                        {"room": "The blue one", "seats": 12, "period": {"from": "2020-01-01", "to": "2020-02-01"}}""")
                .changes("""
                        room   | "The red one"
                        seats  | 13
                        seats  | null
                        period | {"from": "2020-01-02", "to": "2020-02-02"}
                        """)
                .told(
                        "opgang.notes.v1",
                        "dk.opgang.notes.booking-recorded.v1",
                        "dk.opgang.notes.booking-recorded.v1",
                        "dk.opgang.notes.booking-removed.v1");
    }
}
