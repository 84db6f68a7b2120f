package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Employers, each once, and the networks that their members and nobody else ask through. */
@ServiceTest
class EmployerApiTest {

    @Test
    void aSecondOneOfTheCvrIsToldOfTheFirst() {
        // Given
        String cvr = Companies.cvr();
        String id = Api.id(Companies.register(Persona.HORSENS, cvr));

        // When
        Response another = Companies.register(Persona.GREVE, cvr);
        Response ofAnotherKey = Companies.register(Persona.HORSENS, cvr);

        // Then
        another.then().statusCode(409).body("code", equalTo("employer-exists")).body("id", equalTo(id));
        ofAnotherKey.then().statusCode(409).body("id", equalTo(id));
        as(Persona.GREVE)
                .header("If-Match", "*")
                .body(Map.of("name", "Other"))
                .patch("/v1/employers/{id}", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("employer-not-yours"));
    }

    @Test
    void everyFaultOfAnEmployerIsToldAtOnce() {
        // When
        Response answer = as(Persona.HORSENS).body("""
                {"cvr": "12345678", "name": " ", "kind": "shop", "contact": {"function": "boss", "email": "no"}, "vat": 1,
                 "units": [{"pNumber": "123", "name": "x"}]}""").post("/v1/employers");

        // Then
        answer.then()
                .statusCode(400)
                .body(
                        "errors.pointer.sort()",
                        equalTo(List.of(
                                "/contact/email",
                                "/contact/function",
                                "/cvr",
                                "/kind",
                                "/name",
                                "/units/0/pNumber",
                                "/vat")));
    }

    @Test
    void whoIsNoPartnerSeesTheCompaniesOfItsNetworksAndTheirContacts() {
        // Given
        String cvr = Companies.cvr();
        String other = Companies.cvr();
        String id = Api.id(Companies.register(Persona.HORSENS, cvr));
        Companies.register(Persona.HORSENS, other);
        String network = Companies.network("615", Companies.HOUSING);

        // When
        Response before = as(Persona.HIMMERLAND).get("/v1/employers?cvr=" + cvr);
        Companies.join(network, cvr, "2017-01-01").then().statusCode(201);
        Response after = as(Persona.HIMMERLAND).get("/v1/employers?cvr=" + cvr);

        // Then
        before.then().body("items", equalTo(List.of()));
        after.then()
                .body("items.id", contains(id))
                .body("items[0].contact.function", equalTo("hr"))
                .body("items[0].source", nullValue());
        as(Persona.HIMMERLAND).get("/v1/employers?cvr=" + other).then().body("items", equalTo(List.of()));
    }

    @Test
    void aPartnerSeesEveryEmployerButContactsAlongItsNetworksOnly() {
        // Given
        String id = Api.id(Companies.register(Persona.HORSENS, Companies.cvr()));
        World.initiative(Persona.HORSENS, "outreach-employment");

        // When
        Response partner = as(Persona.ODINSGAARDEN).get("/v1/employers/{id}", id);
        Response municipality = as(Persona.GREVE).get("/v1/employers/{id}", id);

        // Then
        partner.then().statusCode(200).body("contact", nullValue());
        municipality
                .then()
                .statusCode(200)
                .body("contact.function", equalTo("hr"))
                .body("source", nullValue());
    }

    /** The network of 9220: 180 companies, two of which are members with more than one place of work. */
    @Test
    void aNetworkOf180CompaniesIsRegisteredAndJoinedInOneBatch() {
        // Given
        String network = Companies.network("615", "615");
        List<String> cvrs =
                IntStream.range(0, 180).mapToObj(i -> Companies.cvr()).toList();
        String rows = IntStream.range(0, 182)
                .mapToObj(i -> "crm,%s-%d,%s,Firma,private,%s,Afdeling,%s,2017-01-01,"
                        .formatted(network, i, cvrs.get(i % 180), "10" + "%08d".formatted(i), network))
                .collect(Collectors.joining("\n"));
        String csv = "sourceSystem,sourceId,cvr,name,kind,pNumber,unitName,networkId,from,to\n" + rows;

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/employer-batches", "text/csv", csv);
        var again = World.batch(Persona.HORSENS, "/v1/employer-batches", "text/csv", csv);

        // Then
        receipt.statusCode(201).body("rows.created", equalTo(180)).body("rows.updated", equalTo(2));
        again.statusCode(201).body("rows.unchanged", equalTo(182));
        as(Persona.FRONTEND)
                .get("/v1/company-networks/{id}?on=2018-01-01", network)
                .then()
                .statusCode(200)
                .body("memberCount", equalTo(180));
        as(Persona.AALBORG)
                .get("/v1/company-networks/{id}?on=2016-12-31", network)
                .then()
                .body("memberCount", equalTo(0));
        as(Persona.HORSENS)
                .get("/v1/employers?cvr=" + cvrs.getFirst())
                .then()
                .body("items[0].units.pNumber", contains("1000000000", "1000000180"));
    }

    @Test
    void aBatchTellsWhatIsWrongWithEachRowAndTakesTheRest() {
        // Given
        String network = Companies.network("615", "615");
        String foreign = Companies.cvr();
        Companies.register(Persona.GREVE, foreign);
        String own = Companies.cvr();
        String csv = "sourceSystem,sourceId,cvr,name,kind,pNumber,unitName,networkId,from,to\n"
                + String.join(
                        "\n",
                        row(network, 1, "12345678", "", "", ""),
                        row(network, 2, foreign, "", "", ""),
                        row(network, 3, foreign, "", network, "2017-01-01"),
                        row(network, 4, own, "Afdeling", "", ""),
                        row(network, 5, own, "", network, ""),
                        row(network, 6, own, "", UUID.randomUUID().toString(), "2017-01-01"),
                        row(network, 7, foreign, "", network, "2018-01-01"));

        // When
        var receipt = World.batch(Persona.HORSENS, "/v1/employer-batches", "text/csv", csv)
                .statusCode(201)
                .body("rows.rejected", equalTo(6))
                .body("rows.updated", equalTo(1))
                .extract();

        // Then
        String batch = receipt.header("Location");
        List<String> told = as(Persona.HORSENS)
                .get(batch + "/rejections")
                .jsonPath()
                .getList("items.collect { it.row + it.errors[0].pointer + ' ' + it.errors[0].code }");
        assertEquals(
                List.of(
                        "1/cvr invalid-cvr",
                        "2/cvr employer-exists",
                        "4/pNumber required",
                        "5/from required",
                        "6/networkId company-network-not-found",
                        "7/networkId already-member"),
                told);
        as(Persona.HORSENS)
                .get(batch + "/remarks")
                .then()
                .body("items.row", contains(3))
                .body("items.errors[0].code", contains("employer-exists"));
    }

    @Test
    void aMemberIsOneOnceAtATime() {
        // Given
        String network = Companies.network("615", "615");
        String cvr = Companies.cvr();
        String first = Api.id(Companies.join(network, cvr, "2017-01-01"));

        // When
        Response again = Companies.join(network, cvr, "2018-01-01");
        as(Persona.HORSENS)
                .header("If-Match", "*")
                .body(Map.of("to", "2017-06-01"))
                .patch("/v1/company-networks/{n}/members/{id}", network, first)
                .then()
                .statusCode(200);
        Response later = Companies.join(network, cvr, "2018-01-01");

        // Then
        again.then().statusCode(409).body("code", equalTo("already-member"));
        later.then().statusCode(201);
        as(Persona.HORSENS)
                .get("/v1/company-networks?on=2017-09-01&limit=500&sort=-createdAt")
                .then()
                .body("items.find { it.id == '" + network + "' }.memberCount", equalTo(0));
        Companies.joinAs(Persona.GREVE, network, Companies.cvr(), "2018-01-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("company-network-not-yours"));
    }

    @Test
    void aNetworkIsOfWhoBeginsItAndNamesWhatItSees() {
        // Given
        UUID foreign = World.initiative(Persona.GREVE, "outreach-employment");

        // When
        Response answer = as(Persona.HORSENS)
                .body(Map.of(
                        "name",
                        "N",
                        "municipalityCodes",
                        List.of("253"),
                        "secretariat",
                        "253",
                        "initiativeIds",
                        List.of(foreign)))
                .post("/v1/company-networks");

        // Then
        answer.then()
                .statusCode(422)
                .body("errors.code", contains("poster-not-part-of-it", "initiative-not-found"))
                .body("errors.pointer", not(hasItem(nullValue())))
                .body("traceId", notNullValue());
    }

    private static String row(String batch, int number, String cvr, String unit, String network, String from) {
        return "crm,%s-%d,%s,Firma,private,,%s,%s,%s,".formatted(batch, number, cvr, unit, network, from);
    }
}
