package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ProgrammeOfTheGuide.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Set<String> publicTables() {
        return Set.of(
                "housing_areas", "employers", "company_networks", "network_members", "job_openings", "institutions");
    }

    @Override
    protected Map<String, String> special() {
        String partner = "A partner reads and writes it by its enrolment or under a consent";
        String poster = "Its poster reads and writes it, and the rest under a consent";
        return Map.ofEntries(
                Map.entry("consents", "Seen by its recipient"),
                Map.entry("participants", "An organisation knows of those it works with"),
                Map.entry("initiative_templates", "Whoever takes part in an initiative reads its template"),
                Map.entry(
                        "initiative_template_versions",
                        "Whoever takes part in an initiative reads the version that it is of"),
                Map.entry("enrolments", partner),
                Map.entry("attachments", partner),
                Map.entry("housing_options", partner),
                Map.entry("readings", "A partner reads and writes it under a consent to its category"),
                Map.entry("reading_dues", "A partner reads it under a consent to its category"),
                Map.entry("job_wishes", partner),
                Map.entry("job_invitations", partner),
                Map.entry("event_registrations", partner),
                Map.entry("group_members", partner),
                Map.entry("contract_deliveries", "Buyer and contractor read it with its contract"),
                Map.entry("promised_places", "Buyer and contractor read it with its contract"),
                Map.entry("enrolment_steps", partner),
                Map.entry("enrolment_told", partner),
                Map.entry("enrolment_roles", partner),
                Map.entry("occasions", partner),
                Map.entry("attendances", partner),
                Map.entry("enrolment_certificates", partner),
                Map.entry("enrolment_transitions", partner),
                Map.entry("follow_ups", partner),
                Map.entry("placements", poster),
                Map.entry("placement_hours", poster));
    }
}
