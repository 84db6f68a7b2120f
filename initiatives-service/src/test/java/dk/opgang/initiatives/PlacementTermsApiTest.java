package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import dk.opgang.platform.testing.TestDatabase;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The terms of placements: ages to the day, steps of the ladder, extensions, certificates, contracts. */
@ServiceTest
class PlacementTermsApiTest {

    @Test
    void theYoungestAgeIsHeldToTheDay() {
        // Given
        UUID child = People.born(2012, "615");
        Map<String, Object> form = pocketMoney(child, "day", "2025-06-30");

        // When
        var early = World.place(Persona.HORSENS, form);
        form.put("from", "2025-07-01");
        var onBirthday = World.place(Persona.HORSENS, form);

        // Then
        early.statusCode(422)
                .body("errors.code", contains("too-young"))
                .body("errors[0].limit", equalTo("13"))
                .body("errors[0].value", equalTo("12"));
        onBirthday.statusCode(201).body("remarks.code", hasItems("school-status-not-told", "employer-unknown"));
    }

    @Test
    void volunteersArePaidNothing() {
        // Given
        Map<String, Object> form = World.placementForm(People.adult("615"), "volunteer");
        form.putAll(Map.of("kind", "volunteering", "hourlyWageDkk", "100"));

        // When
        var paid = World.place(Persona.HORSENS, form);

        // Then
        paid.statusCode(422)
                .body("errors.code", contains("wage-not-allowed"))
                .body("errors.pointer", contains("/hourlyWageDkk"))
                .body("errors[0].limit", equalTo("0"));
    }

    @Test
    void moreThanTheUsualWeekOfSomebodyYoungIsRemarkedOn() {
        // Given
        Map<String, Object> form = leisure(People.born(2009, "615"), "week", "2026-08-03", "private", "employer");
        form.putAll(Map.of("schoolStatus", "finished-compulsory-school", "weeklyHours", 38));

        // When
        var placed = World.place(Persona.HORSENS, form);

        // Then
        placed.statusCode(201).body("remarks.code", hasItem("adult-hours-not-known"));
    }

    @Test
    void aPlacementKeepsTheLimitsOfItsProgramme() {
        // Given
        String key = "limits-" + UUID.randomUUID().toString().substring(24);
        as(Persona.HORSENS)
                .body("""
                        {"format": 2, "key": "%s", "name": {"da": "Rammer", "en": "Limits"}, "theme": "community",
                         "participants": {"fromAge": null, "toAge": null, "benefitGroups": [], "consentRequired": false},
                         "placements": {"kinds": ["ordinary-job"], "jobKinds": ["f"], "leastWeeklyHours": 20,
                                        "leastHourlyWageDkk": 130}}""".formatted(key))
                .post("/v1/initiative-templates")
                .then()
                .statusCode(201);
        UUID initiative = World.initiative(Persona.HORSENS, key);
        UUID participant = People.adult("615");
        World.enrol(Persona.HORSENS, initiative, participant).statusCode(201);
        Map<String, Object> form = inInitiative(World.placementForm(participant, key), initiative);
        form.putAll(Map.of("kind", "ordinary-job", "jobKind", "a", "weeklyHours", 19, "hourlyWageDkk", "129.99"));

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(422)
                .body(
                        "errors.collect { it.code + '@' + it.pointer }",
                        containsInAnyOrder(
                                "job-kind-not-in-initiative@/jobKind",
                                "too-few-hours@/weeklyHours",
                                "wage-too-low@/hourlyWageDkk"));
        form.putAll(Map.of("jobKind", "f", "weeklyHours", 20, "hourlyWageDkk", "130"));
        World.place(Persona.HORSENS, form).statusCode(201);
    }

    @Test
    void batchesAskForBirthdaysTogetherAndRefuseLikeSingleCalls() {
        // Given
        UUID child = People.born(2012, "615");
        UUID other = People.born(2012, "615");
        String csv =
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,payer\n"
                        + "test,%1$s-1,%1$s,pocket-money-job,13748136,Firma,housing-organisation,2025-06-30,,5,project\n"
                                .formatted(child)
                        + "test,%1$s-2,%1$s,pocket-money-job,13748136,Firma,housing-organisation,2025-07-01,,5,project\n"
                                .formatted(other)
                        + "test,%1$s-3,%1$s,pocket-money-job,13748136,Firma,housing-organisation,2025-07-01,,5,nobody\n"
                                .formatted(other);

        // When
        ValidatableResponse receipt = batch(csv);

        // Then
        String id = receipt.statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(2))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/rejections", id)
                .then()
                .body("items[0].errors.code", contains("too-young"))
                .body("items[0].errors[0].limit", equalTo("13"))
                .body("items[1].errors.pointer", contains("/payer"));
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/remarks", id)
                .then()
                .body("items[0].row", equalTo(2))
                .body("items[0].errors.code", hasItems("school-status-not-told", "employer-unknown"));
    }

    @Test
    void whatRunsBesideOrEndedShortlyBeforeIsRemarkedOn() {
        // Given
        UUID near = People.adult("615");
        UUID far = People.adult("615");
        UUID busy = People.adult("615");
        String columns =
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours\n";
        String row = "test,%1$s-%2$s,%1$s,%3$s,13748136,Firma,private,%4$s,%5$s,%6$s\n";
        batch(columns
                        + row.formatted(near, 1, "company-internship", "2019-01-01", "2019-01-15", 20)
                        + row.formatted(far, 1, "company-internship", "2019-01-01", "2019-01-15", 20)
                        + row.formatted(busy, 1, "ordinary-job", "2018-01-01", "", 30))
                .body("rows.created", equalTo(3));
        Map<String, Object> single = World.placementForm(busy, busy + "-3");
        single.putAll(Map.of("kind", "ordinary-job", "from", "2019-05-01", "to", "2019-06-01", "weeklyHours", 10));

        // When
        String id = batch(columns
                        + row.formatted(near, 2, "company-internship", "2019-01-29", "2019-02-20", 20)
                        + row.formatted(far, 2, "company-internship", "2019-01-30", "2019-02-20", 20)
                        + row.formatted(busy, 2, "ordinary-job", "2019-03-01", "2019-04-01", 10))
                .body("rows.created", equalTo(3))
                .extract()
                .path("id");
        var placed = World.place(Persona.HORSENS, single);

        // Then
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/remarks", id)
                .then()
                .body("items.find { it.row == 1 }.errors.code", hasItem("looks-like-an-extension"))
                .body("items.find { it.row == 2 }.errors.code", not(hasItem("looks-like-an-extension")))
                .body("items.find { it.row == 3 }.errors.code", hasItem("overlaps-another"));
        placed.statusCode(201).body("remarks.code", hasItem("overlaps-another"));
    }

    @Test
    void aBatchWaitsForBirthdaysUntilTheyAreToldAndGoesOnByItself() {
        // Given
        UUID child = People.hesitating(2012, "615");
        TestDatabase.execute(
                "insert into participants (id, municipality_code, birth_year) values ('" + child + "', '615', 2012)");
        String csv =
                "sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,payer\n"
                        + "test,%1$s-1,%1$s,pocket-money-job,13748136,Firma,housing-organisation,2025-06-30,,5,project\n"
                                .formatted(child)
                        + "test,%1$s-2,%1$s,pocket-money-job,13748136,Firma,housing-organisation,2025-07-01,,5,project\n"
                                .formatted(child);

        // When
        String location = batch(csv).extract().header("Location");

        // Then
        String id = location.substring(location.lastIndexOf('/') + 1);
        TestDatabase.await("select count(*) from batches where status <> 'processing' and id = '" + id + "'", 1);
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}", id)
                .then()
                .body("status", equalTo("completed"))
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(1));
        as(Persona.HORSENS)
                .get("/v1/placement-batches/{id}/rejections", id)
                .then()
                .body("items.row", contains(1))
                .body("items[0].errors.code", contains("too-young"));
    }

    @Test
    void placementsClimbTheLadderByThemselvesAndComeDownWhenTheyNeverWere() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        UUID young = People.born(2009, "615");
        String enrolment = Api.id(World.enrol(Persona.HORSENS, initiative, young, "2024-08-01")
                .statusCode(201)
                .extract()
                .response());
        Map<String, Object> third =
                inInitiative(leisure(young, "third", "2025-08-01", "private", "employer"), initiative);
        World.place(Persona.HORSENS, third)
                .statusCode(422)
                .body("errors.code", contains("earlier-placement-missing"))
                .body("errors.pointer", contains("/step"));
        Map<String, Object> first = inInitiative(pocketMoney(young, "first", "2024-09-02"), initiative);
        String placed = Api.id(World.place(Persona.HORSENS, first)
                .statusCode(201)
                .body("step", equalTo("pocket-money-job"))
                .extract()
                .response());

        // When
        var climbed = World.place(Persona.HORSENS, third);

        // Then
        climbed.statusCode(201).body("step", equalTo("private-leisure-job"));
        steps(enrolment)
                .body("items.step", contains("pocket-money-job", "private-leisure-job"))
                .body("items.on", contains("2024-09-02", "2025-08-01"));
        String version = version("/v1/placements/" + placed);
        as(Persona.HORSENS)
                .header("If-Match", version)
                .delete("/v1/placements/{id}", placed)
                .then()
                .statusCode(204);
        steps(enrolment).body("items.step", contains("private-leisure-job"));
    }

    @Test
    void aStepThatWasAlsoPostedStays() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        UUID young = People.born(2010, "615");
        String enrolment = Api.id(World.enrol(Persona.HORSENS, initiative, young, "2024-08-01")
                .statusCode(201)
                .extract()
                .response());
        String key = "ladder-" + young;
        String header =
                "sourceSystem,sourceId,participantId,initiativeId,kind,employerCvr,employerName,employerKind,from,to,"
                        + "weeklyHours,payer\n";
        String rows =
                "test,%1$s-1,%2$s,%3$s,pocket-money-job,13748136,Firma,association,2024-09-02,2025-01-01,5,project\n"
                                .formatted(key, young, initiative)
                        + "test,%1$s-2,%2$s,%3$s,leisure-job,13748136,Firma,private,2025-08-01,,5,employer\n"
                                .formatted(key, young, initiative);
        batch(header + rows).statusCode(201).body("rows.created", equalTo(2));
        as(Persona.HORSENS)
                .body(Map.of("step", "pocket-money-job", "on", "2024-09-03"))
                .post("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200);

        // When
        var withdrawn = batch("sourceSystem,sourceId,withdrawn\ntest,%1$s-1,true\ntest,%1$s-2,true\n".formatted(key));

        // Then
        withdrawn.statusCode(201).body("rows.removed", equalTo(2));
        steps(enrolment).body("items.step", contains("pocket-money-job")).body("items.on", contains("2024-09-03"));
    }

    /** The first step is for those from 13 to 15, by the age on the first day; the birthday is on 1 July. */
    @Test
    void whoTurnsSixteenInTheMiddleBelongsToTheStepOfTheFirstDay() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        UUID young = People.born(2009, "615");
        Map<String, Object> form = inInitiative(pocketMoney(young, "last-day", "2025-06-30"), initiative);
        form.put("to", "2025-09-01");

        // When
        var begun = World.place(Persona.HORSENS, form);

        // Then
        begun.statusCode(201).body("step", equalTo("pocket-money-job"));
        World.place(Persona.HORSENS, inInitiative(pocketMoney(young, "birthday", "2025-07-01"), initiative))
                .statusCode(422)
                .body("errors.code", contains("age-not-eligible"))
                .body("errors.pointer", contains("/step"));
    }

    @Test
    void whoIsNotEnrolledIsHeldAgainstTheLadderAndReachesNothing() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "jobplaneten");
        Map<String, Object> form =
                inInitiative(pocketMoney(People.born(2009, "615"), "loose", "2025-09-02"), initiative);

        // When
        var tooOld = World.place(Persona.HORSENS, form);

        // Then
        tooOld.statusCode(422)
                .body("errors.code", contains("age-not-eligible"))
                .body("errors.pointer", contains("/step"));
        form.put("participantId", People.born(2011, "615"));
        World.place(Persona.HORSENS, form).statusCode(201).body("step", equalTo("pocket-money-job"));
        form.put("step", "nowhere");
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.code", hasItem("unknown-step"));
    }

    @Test
    void anInternshipIsExtendedByItsKeyOrItsId() {
        // Given
        UUID participant = People.adult("615");
        Map<String, Object> first = World.placementForm(participant, "ext-" + participant);
        String id = Api.id(
                World.place(Persona.HORSENS, first).statusCode(201).extract().response());
        Map<String, Object> second = World.placementForm(participant, "ext2-" + participant);
        second.put("from", "2019-05-06");
        second.put("to", "2019-08-05");
        second.put("extensionOf", id);
        World.place(Persona.HORSENS, second)
                .statusCode(422)
                .body("errors.code", contains("extension-not-allowed"))
                .body("errors.pointer", contains("/extensionOf"));
        second.put("longerPeriodGround", "assessed-need");

        // When
        var extended = World.place(Persona.HORSENS, second);

        // Then
        extended.statusCode(201).body("extensionOf", equalTo(id));
        batch("""
                sourceSystem,sourceId,participantId,kind,employerCvr,employerName,employerKind,from,to,weeklyHours,longerPeriodGround,extensionOfSourceId
                test,ext3-%1$s,%1$s,company-internship,13748136,Testfirma,private,2019-08-05,2019-11-04,37,special-need,ext2-%1$s
                test,ext4-%1$s,%1$s,company-internship,13748136,Testfirma,private,2019-11-04,2020-02-04,37,special-need,ext3-%1$s
                test,ext5-%1$s,%1$s,company-internship,13748136,Testfirma,private,2019-11-04,2020-02-03,37,special-need,nothing
                """.formatted(participant)).body("rows.created", equalTo(1)).body("rows.rejected", equalTo(2));
    }

    @Test
    void aCertificateIsSeenBeforeSomebodyIsPlaced() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "build-them-up");
        UUID participant = People.adult("615");
        Map<String, Object> form = inInitiative(World.placementForm(participant, "cert-" + participant), initiative);
        form.put("jobKind", "d");
        form.put("prospect", "unskilled-work");
        form.put("contractId", World.NOBODY);

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(422)
                .body("errors.code", hasItems("certificate-missing", "job-kind-differs", "contract-not-found"));
        as(Persona.HORSENS)
                .get("/v1/placements?participantId=" + participant)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsDoubtfulOfAPersonIsShownToItsMunicipalityAlone() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "leisure-job");
        UUID young = People.born(2009, "615");
        World.enrol(Persona.HORSENS, initiative, young, "2025-01-07").statusCode(201);
        Map<String, Object> form =
                inInitiative(leisure(young, "seen-" + young, "2025-09-01", "private", "employer"), initiative);

        // When
        var placed = World.place(Persona.ODINSGAARDEN, form);

        // Then
        String id = placed.statusCode(201)
                .body("remarks.code", not(hasItem("school-status-not-told")))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/placements/{id}", id)
                .then()
                .body("remarks.code", hasItem("school-status-not-told"));
    }

    @Test
    void theTermsAreKeptCorrectedAndTakenOut() {
        // Given
        UUID participant = People.adult("615");
        Map<String, Object> form = World.placementForm(participant, "terms-" + participant);
        form.put(
                "employer",
                Map.of("cvr", World.EMPLOYER, "name", "Testfirma", "kind", "private", "pNumber", "1003388394"));
        form.put("occupation", Map.of("code", "5223", "label", "Butik"));
        form.put("payer", "municipality");
        form.put("trade", "other");
        String id = Api.id(
                World.place(Persona.HORSENS, form).statusCode(201).extract().response());

        // When
        var patched = as(Persona.HORSENS)
                .header("If-Match", version("/v1/placements/" + id))
                .contentType("application/merge-patch+json")
                .body(
                        "{\"occupation\": {\"code\": null, \"label\": \"Lager\"}, \"payer\": null, \"trade\": \"hobby\", \"jobKind\": \"z\"}")
                .patch("/v1/placements/{id}", id)
                .then();

        // Then
        patched.statusCode(422).body("errors.pointer", contains("/trade", "/jobKind"));
        as(Persona.HORSENS)
                .header("If-Match", version("/v1/placements/" + id))
                .contentType("application/merge-patch+json")
                .body("{\"occupation\": {\"code\": null, \"label\": \"Lager\"}, \"payer\": null}")
                .patch("/v1/placements/{id}", id)
                .then()
                .statusCode(200)
                .body("occupation.label", equalTo("Lager"))
                .body("payer", nullValue())
                .body("employer.pNumber", equalTo("1003388394"));
        as(Persona.HORSENS)
                .get("/v1/placements?participantId=" + participant)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void theHoursOfPlacementsCountForTheirContract() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "renovation-jobs");
        String contract =
                Api.id(as(Persona.HORSENS).body(World.contractForm(initiative)).post("/v1/contracts"));
        UUID participant = People.adult("615");
        Map<String, Object> form = inInitiative(World.placementForm(participant, "site-" + participant), initiative);
        form.putAll(Map.of("contractId", contract, "jobKind", "e", "prospect", "unskilled-work"));
        String placed = Api.id(
                World.place(Persona.HORSENS, form).statusCode(201).extract().response());
        deliver(contract, "2019-04", 100).statusCode(201);
        deliver(contract, "2019-05", 40).statusCode(201);
        as(Persona.HORSENS)
                .body(Map.of("date", "2019-04-02", "hours", "7.5"))
                .post("/v1/placements/{id}/hours", placed)
                .then()
                .statusCode(201);

        // When
        var status = as(Persona.HORSENS)
                .get("/v1/contracts/{id}/delivery?until=2019-06-01", contract)
                .then();

        // Then
        status.statusCode(200)
                .body("deliveredHours", equalTo(47.5f))
                .body("byJobKind.jobKind", contains("a", "e"))
                .body("byJobKind.hours", contains(40, 7.5f))
                .body("persons", equalTo(4));
        deliver(contract, "2019-04", 90)
                .statusCode(422)
                .body("errors.pointer", contains("/month"))
                .body("errors.code", contains("already-registered"));
        as(Persona.HORSENS)
                .get("/v1/contracts/{id}?expand=placements", contract)
                .then()
                .body("placements.items.id", contains(placed));
        as(Persona.CONTRACTOR)
                .get("/v1/contracts/{id}?expand=placements", contract)
                .then()
                .statusCode(200)
                .body("placements.items", empty());
        as(Persona.CONTRACTOR)
                .get("/v1/contracts/{id}/delivery?until=2019-06-01", contract)
                .then()
                .body("deliveredHours", equalTo(47.5f))
                .body("persons", nullValue());
    }

    @Test
    void nobodyIsPlacedAtTheInstitutionOfTheOwnChild() {
        // Given
        Map<String, Object> started = World.initiativeForm(Persona.HORSENS, "hyggeforaeldre");
        started.put(
                "partners",
                List.of(Map.of("organisation", World.ODINSGAARDEN, "role", "host", "kind", "housing-organisation")));
        String initiative = Api.id(as(Persona.HORSENS).body(started).post("/v1/initiatives"));
        UUID parent = People.adult("615");
        Events.registered(parent);
        Events.benefit(parent, "kontanthjaelp", "2018-01-01");
        TestDatabase.await("select count(*) from benefit_periods where participant_id = '" + parent + "'", 1);
        String own = World.institution("kindergarten", "1003388394");
        as(Persona.HORSENS)
                .body(Map.of(
                        "participantId",
                        parent,
                        "from",
                        "2019-01-07",
                        "told",
                        Map.of("own-institutions", List.of(own)),
                        "certificates",
                        List.of(Map.of("certificate", "child-protection", "seenOn", "2019-01-02"))))
                .post("/v1/initiatives/{id}/enrolments", initiative)
                .then()
                .statusCode(201);
        Map<String, Object> form =
                inInitiative(World.placementForm(parent, "host-" + parent), UUID.fromString(initiative));
        form.putAll(Map.of("kind", "volunteering", "weeklyHours", 6, "institutionId", own));

        // When
        var refused = World.place(Persona.HORSENS, form);

        // Then
        refused.statusCode(422)
                .body("errors.code", contains("own-institution"))
                .body("errors.pointer", contains("/institutionId"));
        form.put("institutionId", World.institution("kindergarten", "1003388394"));
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.code", contains("own-institution"));
        form.put("institutionId", World.institution("library", "1003388395"));
        World.place(Persona.HORSENS, form)
                .statusCode(422)
                .body("errors.code", contains("institution-kind-not-allowed"))
                .body("errors[0].value", equalTo("library"));
        form.put("institutionId", World.NOBODY);
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.code", contains("institution-not-found"));
        form.put("institutionId", World.institution("school", "1003388396"));
        form.put("weeklyHours", 11);
        World.place(Persona.HORSENS, form)
                .statusCode(422)
                .body("errors.code", contains("too-many-hours"))
                .body("errors[0].limit", equalTo("10"));
        form.put("weeklyHours", 10);
        World.place(Persona.HORSENS, form).statusCode(201).body("institutionId", equalTo(form.get("institutionId")));
    }

    @Test
    void aStepKeepsItsInstitutionsAndWaitsForItsCertificate() {
        // Given
        String key = "schools-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "parameters": [{"key": "valid", "name": {"da": "Gælder", "en": "Counts"}, "kind": "months", "default": 6}],
                "facts": [{"key": "own", "name": {"da": "Egne", "en": "Own"}, "kind": "institutions", "category": "family-situation",
                           "keep": "value", "required": "no"}],
                "certificates": [{"key": "tour", "name": {"da": "Rundvisning", "en": "Tour"}, "of": "participant", "before": "step/host",
                                  "validMonths": {"parameter": "valid"}, "category": "programme"}],
                "placements": {"kinds": ["volunteering", "company-internship"]},
                "steps": [{"key": "host", "name": {"da": "Vært", "en": "Host"}, "after": [], "reachedBy": ["placement"],
                  "placements": {"kinds": ["volunteering"], "institutionKinds": ["school"], "institutionNot": {"fact": "own"}}}]""");
        UUID initiative = World.initiative(Persona.HORSENS, key);
        UUID parent = People.adult("615");
        String own = World.institution("school", "1003388397");
        String enrolment = Api.id(as(Persona.HORSENS)
                .body(Map.of("participantId", parent, "from", "2019-01-07", "told", Map.of("own", List.of(own))))
                .post("/v1/initiatives/{id}/enrolments", initiative));
        Map<String, Object> form = inInitiative(World.placementForm(parent, "host-" + parent), initiative);
        form.putAll(Map.of("kind", "volunteering", "weeklyHours", 6, "institutionId", own));

        // When
        var uncertified = World.place(Persona.HORSENS, form);

        // Then
        uncertified
                .statusCode(422)
                .body("errors.code", contains("certificate-missing"))
                .body("errors.pointer", contains("/step"))
                .body("errors[0].certificate", equalTo("tour"));
        as(Persona.HORSENS)
                .body(Map.of("certificate", "tour", "seenOn", "2018-12-31"))
                .post("/v1/enrolments/{id}/certificates", enrolment)
                .then()
                .statusCode(201)
                .body("validUntil", equalTo("2019-06-30"));
        World.place(Persona.HORSENS, form)
                .statusCode(422)
                .body("errors.code", contains("own-institution"))
                .body("errors.pointer", contains("/institutionId"));
        form.put("institutionId", World.institution("library", "1003388398"));
        World.place(Persona.HORSENS, form)
                .statusCode(422)
                .body("errors.code", contains("institution-kind-not-allowed"))
                .body("errors[0].limit", equalTo("school"));
        form.put("institutionId", World.institution("school", "1003388399"));
        form.putAll(Map.of("from", "2019-06-30", "to", "2019-08-01"));
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.code", contains("certificate-missing"));
        form.put("from", "2019-06-29");
        World.place(Persona.HORSENS, form).statusCode(201).body("step", equalTo("host"));
        steps(enrolment).body("items.step", contains("host"));
    }

    private static ValidatableResponse deliver(String contract, String month, int hours) {
        return as(Persona.HORSENS)
                .body(Map.of("month", month, "jobKind", "a", "hours", hours, "persons", 3))
                .post("/v1/contracts/{id}/deliveries", contract)
                .then();
    }

    private static Map<String, Object> pocketMoney(UUID participant, String source, String from) {
        Map<String, Object> form = World.placementForm(participant, source + "-" + participant);
        form.putAll(Map.of("kind", "pocket-money-job", "from", from, "weeklyHours", 5, "payer", "project"));
        form.put("employer", Map.of("cvr", "91234564", "name", "Boligforening", "kind", "housing-organisation"));
        form.remove("to");
        return form;
    }

    private static Map<String, Object> leisure(
            UUID participant, String source, String from, String employer, String payer) {
        Map<String, Object> form = pocketMoney(participant, source, from);
        form.putAll(Map.of("kind", "leisure-job", "payer", payer));
        form.put("employer", Map.of("cvr", "91234564", "name", "Butik", "kind", employer));
        return form;
    }

    private static Map<String, Object> inInitiative(Map<String, Object> form, UUID initiative) {
        form.put("initiativeId", initiative);
        return form;
    }

    private static ValidatableResponse steps(String enrolment) {
        return as(Persona.HORSENS)
                .get("/v1/enrolments/{id}/steps", enrolment)
                .then()
                .statusCode(200);
    }

    private static String version(String path) {
        return as(Persona.HORSENS).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse batch(String csv) {
        return World.batch(Persona.HORSENS, "/v1/placement-batches", "text/csv", csv);
    }

    @Test
    void whoHasARoleForTheEnrolmentDecidesAPlacement() {
        // Given
        String key = "led-" + UUID.randomUUID().toString().substring(24);
        Groups.template(key, """
                "placements": {"kinds": ["tasting-internship", "company-internship"]},
                "roleRules": [{"role": "guide", "per": "enrolment", "least": 1, "from": "placed", "over18": true}],
                "roles": ["friend"],
                "steps": [{"key": "tried", "name": {"da": "Prøvet", "en": "Tried"}, "after": [], "reachedBy": ["post", "placement"],
                  "placements": {"kinds": ["company-internship"]}, "entry": {"role": "friend"}}]""");
        UUID initiative = World.initiative(Persona.HORSENS, key);
        UUID participant = People.adult("615");
        String enrolment = Api.id(World.enrol(Persona.HORSENS, initiative, participant)
                .statusCode(201)
                .extract()
                .response());
        Map<String, Object> form = inInitiative(World.placementForm(participant, "led-" + participant), initiative);

        // When
        var alone = World.place(Persona.HORSENS, form);

        // Then
        alone.statusCode(422)
                .body("errors.code", containsInAnyOrder("role-missing", "role-missing"))
                .body("errors.pointer", containsInAnyOrder("/participantId", "/step"));
        String guide = Roles.holder(initiative, "guide", Map.of());
        Roles.assign(Persona.HORSENS, enrolment, "guide", guide, "2019-01-07")
                .then()
                .statusCode(201);
        World.place(Persona.HORSENS, form).statusCode(422).body("errors.pointer", contains("/step"));
        String friend = Roles.holder(initiative, "friend", Map.of());
        Roles.assign(Persona.HORSENS, enrolment, "friend", friend, "2019-01-07")
                .then()
                .statusCode(201);
        World.place(Persona.HORSENS, form).statusCode(201).body("step", equalTo("tried"));
    }
}
