package dk.opgang.network;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Map<String, String> permitted() {
        String reason = "Every reader of the network sees it, by the scope network.read";
        return Map.of("budgets select", reason, "contact_persons select", reason, "members select", reason);
    }
}
