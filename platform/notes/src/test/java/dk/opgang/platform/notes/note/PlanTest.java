package dk.opgang.platform.notes.note;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class PlanTest {

    @Inject
    AgroalDataSource database;

    @Inject
    SystemCalls system;

    @Test
    void aSingleWriteKeepsItsPlansAndNobodyAfterIt() {
        // When
        var write = Api.withToken(Tokens.municipality("615", "notes.write"))
                .put("/v1/plans")
                .then();

        // Then
        write.statusCode(200).body("mode", equalTo("force_generic_plan"));
        Api.withToken(Tokens.municipality("615", "notes.read"))
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .body("mode", equalTo("auto"));
        assertEquals(
                "auto",
                system.call(
                        () -> Sql.one(database, "select current_setting('plan_cache_mode')", row -> row.getString(1))));
    }
}
