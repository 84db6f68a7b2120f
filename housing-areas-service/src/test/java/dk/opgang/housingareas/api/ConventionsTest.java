package dk.opgang.housingareas.api;

import dk.opgang.platform.testing.OpgangTestResource;
import dk.opgang.platform.testing.conventions.ResourceConventions;
import dk.opgang.platform.testing.conventions.Sample;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class ConventionsTest extends ResourceConventions {

    private static final String TOPIC = "opgang.housing-areas.v1";
    private static final String PREFIX = "dk.opgang.housing-areas.";
    private static final AtomicInteger DISTRICTS = new AtomicInteger(2_000_000);

    private static final String PERIODS = """
            %1$s | {"from": "2001-01-01", "to": "2031-01-01"}
            %1$s | {"from": "2002-01-01"}
            """;

    @Override
    protected List<Sample> aggregates() {
        return List.of(organisation(), area(), division(), plan(), parcel(), succession());
    }

    /** Addresses are posted several at a time. */
    @Override
    protected Set<String> patchedElsewhere() {
        return Set.of("/v1/housing-areas/{id}/addresses/{rowId}");
    }

    private static Sample organisation() {
        return Sample.of("housing organisation", () -> "/v1/housing-organisations", () -> """
                        {"cvr": "%s", "name": "One"}""".formatted(Numbers.cvr()))
                .changes("""
                        name | "Other"
                        """)
                .stays("""
                        cvr  | "%s"
                        """.formatted(Numbers.cvr()))
                .isPublic()
                .neverRemoved()
                .told(
                        TOPIC,
                        PREFIX + "housing-organisation-registered.v1",
                        PREFIX + "housing-organisation-updated.v1",
                        null);
    }

    private static Sample area() {
        return Sample.of("housing area", () -> "/v1/housing-areas", () -> """
                        {"name": "One", "municipalityCode": "615", "housingOrganisation": "90100009",
                         "validity": {"from": "2001-01-01"},
                         "boundary": {"type": "Polygon",
                           "coordinates": [[[9.85, 55.86], [9.86, 55.86], [9.86, 55.87], [9.85, 55.86]]]}}""")
                .changes("""
                        name                | "Other"
                        housingOrganisation | "90100017"
                        housingOrganisation | null
                        validity            | {"from": "2001-01-01", "to": "2031-01-01"}
                        validity            | null
                        boundary            | {"type": "Polygon", "coordinates": [[[9.85, 55.86], [9.86, 55.86], [9.86, 55.88], [9.85, 55.86]]]}
                        boundary            | null
                        """)
                .stays("""
                        municipalityCode    | "253"
                        """)
                .isPublic()
                .neverRemoved()
                .told(TOPIC, PREFIX + "housing-area-registered.v1", PREFIX + "housing-area-updated.v1", null);
    }

    private static Sample division() {
        return part("division", "divisions", """
                        {"name": "One", "number": "7", "dwellings": 70, "validity": {"from": "2001-01-01"}}""").changes("""
                        name      | "Other"
                        number    | "8"
                        number    | null
                        dwellings | 71
                        dwellings | 0
                        dwellings | null
                        """ + PERIODS.formatted("validity"));
    }

    private static Sample plan() {
        return part("plan", "plans", """
                        {"name": "One", "kind": "area-plan", "period": {"from": "2001-01-01"}, "board": ["One"],
                         "fundingShares": [{"source": "One", "pct": 100}], "initiativeIds": []}""").changes("""
                        name          | "Other"
                        kind          | "development-plan"
                        board         | ["One", "Two"]
                        board         | []
                        fundingShares | [{"source": "Two", "pct": 100}]
                        fundingShares | []
                        initiativeIds | ["01980a5e-7c00-7000-8000-0000000000a1"]
                        """ + PERIODS.formatted("period"));
    }

    private static Sample parcel() {
        return Sample.of("parcel", () -> ofAnArea("parcels"), () -> """
                        {"cadastralDistrict": "%d", "parcelNumber": "12a", "validity": {"from": "2001-01-01"}}""".formatted(DISTRICTS.incrementAndGet()))
                .changes("""
                        cadastralDistrict | "%d"
                        parcelNumber      | "13b"
                        """.formatted(DISTRICTS.incrementAndGet()) + PERIODS.formatted("validity"))
                .isPublic()
                .told(
                        TOPIC,
                        PREFIX + "parcel-recorded.v1",
                        PREFIX + "parcel-recorded.v1",
                        PREFIX + "parcel-removed.v1");
    }

    private static Sample succession() {
        return Sample.of("succession", () -> ofAnArea("successions"), () -> """
                        {"on": "2021-01-01", "successors": [{"housingAreaId": "%s", "sharePct": 100}]}""".formatted(Given.sundparken()))
                .changes(() -> """
                        on         | "2022-01-01"
                        successors | [{"housingAreaId": "%s", "sharePct": 100}]
                        """.formatted(Given.sundparken()))
                .isPublic()
                .withoutSource()
                .isAlone()
                .neverPatched()
                .told(
                        TOPIC,
                        PREFIX + "succession-recorded.v1",
                        PREFIX + "succession-recorded.v1",
                        PREFIX + "succession-removed.v1");
    }

    private static Sample part(String name, String path, String body) {
        String type = PREFIX + name;
        return Sample.of(name, () -> ofAnArea(path), () -> body)
                .isPublic()
                .told(TOPIC, type + "-recorded.v1", type + "-recorded.v1", type + "-removed.v1");
    }

    private static String ofAnArea(String path) {
        return "/v1/housing-areas/" + Given.sundparken() + "/" + path;
    }
}
