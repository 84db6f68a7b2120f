package dk.opgang.housingareas.api;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Everything of this service that is posted anew under its own key, by its name in a test. */
enum Posts {
    ORGANISATION("/v1/housing-organisations", "{SOURCE\"cvr\": \"CVR\", \"name\": \"NAME\"}"),
    AREA(
            "/v1/housing-areas",
            "{SOURCE\"name\": \"NAME\", \"municipalityCode\": \"615\", \"housingOrganisation\": \"90100009\","
                    + " \"validity\": {\"from\": \"2001-01-01\"}, \"boundary\": {\"type\": \"Polygon\", \"coordinates\":"
                    + " [[[9.85, 55.86], [9.86, 55.86], [9.86, 55.87], [9.85, 55.86]]]}}"),
    DIVISION(
            "/v1/housing-areas/AREA/divisions",
            "{SOURCE\"name\": \"NAME\", \"number\": \"7\", \"dwellings\": 70, \"validity\": {\"from\": \"2001-01-01\"}}"),
    PLAN(
            "/v1/housing-areas/AREA/plans",
            "{SOURCE\"name\": \"NAME\", \"kind\": \"area-plan\", \"period\": {\"from\": \"2001-01-01\"}, \"board\": [\"One\"],"
                    + " \"fundingShares\": [{\"source\": \"One\", \"pct\": 100}], \"initiativeIds\": []}"),
    PARCEL(
            "/v1/housing-areas/AREA/parcels",
            "{SOURCE\"cadastralDistrict\": \"DISTRICT\", \"parcelNumber\": \"12a\", \"validity\": {\"from\": \"2001-01-01\"}}"),
    SUCCESSION(
            "/v1/housing-areas/AREA/successions",
            "{\"on\": \"2021-01-01\", \"successors\": [{\"housingAreaId\": \"OTHER\", \"sharePct\": 100}]}");

    private static final AtomicInteger DISTRICTS = new AtomicInteger(1_000_000);
    private static final AtomicInteger CVRS = new AtomicInteger(6_000_000);
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2};

    private final String path;
    private final String body;

    Posts(String path, String body) {
        this.path = path;
        this.body = body;
    }

    /** One of them, not posted yet. */
    Post one() {
        return new Post(
                path.replace("AREA", Given.sundparken().toString()),
                body.replace("SOURCE", "\"source\": {\"system\": \"plan\", \"id\": \"" + UUID.randomUUID() + "\"}, ")
                        .replace("CVR", cvr())
                        .replace("DISTRICT", Integer.toString(DISTRICTS.incrementAndGet()))
                        .replace("OTHER", Given.sundparken().toString()));
    }

    record Post(String path, String body) {

        Response as(Persona persona) {
            return Api.as(persona).body(body).post(path);
        }

        Post with(String newBody) {
            return new Post(path, newBody);
        }
    }

    /** A number that nobody has posted. */
    static String cvr() {
        while (true) {
            String digits = Integer.toString(CVRS.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (digits.charAt(i) - '0');
            }
            int check = (11 - sum % 11) % 11;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
