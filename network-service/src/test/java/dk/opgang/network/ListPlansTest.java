package dk.opgang.network;

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
                "Articles",
                "Budgets",
                "CalendarFeeds",
                "ContactPersons",
                "HousingOffers",
                "KnowledgeRequests",
                "Meetings",
                "Members",
                "Milestones",
                "MoveInAgreements",
                "NetworkGroups",
                "NetworkTasks",
                "ReadingLists",
                "RelocationCases",
                "RelocationMatches",
                "SharedInitiatives",
                "WebhookSubscriptions");
    }
}
