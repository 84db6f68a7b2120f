package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Set<String> publicTables() {
        return Set.of("housing_areas", "employers", "company_networks", "network_members", "job_openings");
    }

    @Override
    protected Map<String, String> special() {
        String partner = "A partner reads and writes it by its enrolment or under a consent";
        String poster = "Its poster reads and writes it, and the rest under a consent";
        return Map.of(
                "consents", "Seen by its recipient",
                "participants", "An organisation knows of those it works with",
                "initiative_templates", "Whoever takes part in an initiative reads its template",
                "enrolments", partner,
                "job_wishes", partner,
                "enrolment_steps", partner,
                "enrolment_transitions", partner,
                "follow_ups", partner,
                "placements", poster,
                "placement_hours", poster);
    }
}
