package dk.opgang.participants;

import dk.opgang.platform.testing.OpgangListPlans;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ListPlansTest extends OpgangListPlans {

    @Override
    protected Set<String> inOrder() {
        return Set.of(
                "Alerts",
                "Candidates",
                "DataSubjectRequests",
                "DuplicateSearches",
                "Households",
                "Participants",
                "RetentionRuns");
    }
}
