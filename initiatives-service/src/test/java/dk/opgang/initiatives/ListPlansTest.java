package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangListPlans;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
@WithTestResource(ProgrammeOfTheGuide.class)
class ListPlansTest extends OpgangListPlans {

    @Override
    protected Set<String> inOrder() {
        return Set.of(
                "BonusLines",
                "BudgetRounds",
                "CompanyNetworks",
                "Contracts",
                "Employers",
                "Enrolments",
                "FollowUps",
                "Initiatives",
                "Institutions",
                "JobOpenings",
                "Placements",
                "PostedPlacements",
                "ReadingDues");
    }

    @Override
    protected Map<String, String> unasked() {
        return Map.of("PostedPlacements", "Read by its id, never listed by itself");
    }
}
