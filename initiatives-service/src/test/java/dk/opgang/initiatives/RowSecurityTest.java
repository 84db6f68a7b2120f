package dk.opgang.initiatives;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Set<String> publicTables() {
        return Set.of("housing_areas");
    }
}
