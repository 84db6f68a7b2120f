package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Set<String> publicTables() {
        return Set.of("housing_areas");
    }

    @Override
    protected Map<String, String> special() {
        String reason = "Read by the recipient of a consent";
        Map<String, String> reasons = Stream.of(
                        "benefit_periods",
                        "consents",
                        "contact_information",
                        "contacts",
                        "coordination_alerts",
                        "education_events",
                        "education_readiness",
                        "enrolments",
                        "family_programme_eligibility",
                        "household_budget_items",
                        "household_budgets",
                        "household_draws",
                        "household_goals",
                        "household_members",
                        "household_steps",
                        "households",
                        "participants",
                        "residences")
                .collect(Collectors.toMap(Function.identity(), table -> reason));
        reasons.put("coordination_contacts", "Read by whoever sees an alert of the party");
        return reasons;
    }
}
