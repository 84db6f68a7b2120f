package dk.opgang.housingareas;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    /** Areas and what is told of them are public; what is not, such as drafts of figures, is in none of these. */
    @Override
    protected Map<String, String> permitted() {
        return Stream.of(
                        "area_addresses",
                        "area_parcels",
                        "area_plans",
                        "area_successions",
                        "divisions",
                        "hidden_figures",
                        "housing_areas",
                        "housing_organisations",
                        "reference_values")
                .collect(Collectors.toMap(table -> table + " select", table -> "It describes areas, not persons"));
    }

    @Override
    protected Map<String, String> special() {
        return Map.of("observations", "Figures that decide what is shown are told by who sees all of the area");
    }
}
