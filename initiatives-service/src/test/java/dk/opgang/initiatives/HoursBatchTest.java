package dk.opgang.initiatives;

import static dk.opgang.platform.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.opgang.local.oidc.Persona;
import dk.opgang.platform.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Hours with clock times, alone and in batches. */
@ServiceTest
class HoursBatchTest {

    private static final String HEADER =
            "sourceSystem,sourceId,placementId,placementSourceId,date,hours,from,to,breakMinutes\n";

    @Test
    void clockTimesAreHeldAgainstNightBreakAndRest() {
        // Given
        String job = youthJob(People.born(2005, "615"), "school-free-period", null);
        hours(job, "2020-07-06", "7", "12:00", "19:30", 30).statusCode(201).body("remarks", hasSize(0));

        // When
        List<ValidatableResponse> refused = List.of(
                hours(job, "2020-07-07", "3", "08:00", "11:00", 0),
                hours(job, "2020-07-08", "2", "19:00", "21:00", 0),
                hours(job, "2020-07-08", "2", "05:45", "07:45", 0),
                hours(job, "2020-07-08", "5", "10:00", "15:00", 0),
                hours(job, "2020-07-08", "3", "10:00", "14:00", 0),
                hours(job, "2020-07-08", "2", "10:00", null, 0),
                hours(job, "2020-07-08", "2", "24:00", "10:61", 0));

        // Then
        List<List<String>> codes = new ArrayList<>();
        refused.forEach(answer -> codes.add(answer.statusCode(422).extract().path("errors.code")));
        assertEquals(
                List.of(
                        List.of("rest-too-short"),
                        List.of("night-work"),
                        List.of("night-work"),
                        List.of("break-missing"),
                        List.of("hours-differ"),
                        List.of("required"),
                        List.of("pattern", "pattern")),
                codes);
        refused.getFirst().body("errors[0].limit", equalTo("14")).body("errors[0].value", equalTo("12.5"));
        hours(job, "2020-07-08", "2", null, null, null)
                .statusCode(201)
                .body("remarks.code", contains("times-not-told"));
    }

    @Test
    void afterNinthGradeATradeHasItsOwnNight() {
        // Given
        UUID young = People.born(2003, "615");
        String bar = youthJob(young, "finished-compulsory-school", "hotel-restaurant-culture");
        String shop = youthJob(young, "finished-compulsory-school", "shop-office-petrol");

        // When
        var late = hours(bar, "2020-03-02", "2", "22:00", "00:00", null);

        // Then
        late.statusCode(201);
        hours(shop, "2020-03-04", "2", "20:30", "22:30", null)
                .statusCode(422)
                .body("errors.code", contains("night-work"))
                .body("errors[0].limit", equalTo("06:00-22:00"));
        hours(shop, "2020-03-03", "1", "11:00", "12:00", null)
                .statusCode(422)
                .body("errors.code", contains("rest-too-short"));
        hours(shop, "2020-03-03", "1", "12:00", "13:00", null).statusCode(201);
    }

    @Test
    void rowsAreDecidedInTheOrderOfTheirDaysAndCorrectedByTheirKeys() {
        // Given
        UUID young = People.born(2005, "615");
        String job = youthJob(young, "in-compulsory-school", null);
        String source = as(Persona.HORSENS)
                .get("/v1/placements/{id}", job)
                .then()
                .extract()
                .path("source.id");
        String key = "h-" + young;
        String rows = row(key + "-5", job, "", "2019-09-06", "2", "")
                + row(key + "-1", "", source, "2019-09-02", "2", "")
                + row(key + "-2", job, "", "2019-09-03", "2", "")
                + row(key + "-6", job, "", "2019-09-07", "7", "")
                + row(key + "-3", job, "", "2019-09-04", "2.5", "")
                + row(key + "-4", "", "nowhere", "2019-09-05", "1", "")
                + row(key + "-7", "", "", "2019-09-05", "1", "");

        // When
        var receipt = batch(HEADER + rows);

        // Then
        String id = receipt.statusCode(201)
                .body("rows.created", equalTo(3))
                .body("rows.rejected", equalTo(4))
                .extract()
                .path("id");
        as(Persona.HORSENS)
                .get("/v1/hours-batches/{id}/rejections", id)
                .then()
                .body("items.row", contains(4, 5, 6, 7))
                .body("items[0].errors.code", contains("too-many-hours"))
                .body("items[0].errors[0].limit", equalTo("12"))
                .body("items[2].errors.pointer", contains("/placementSourceId"))
                .body("items[3].errors.pointer", contains("/placementId"));
        as(Persona.HORSENS)
                .get("/v1/hours-batches/{id}/remarks", id)
                .then()
                .body("items.errors.code", hasItem(hasItem("times-not-told")));
        String corrections = row(key + "-5", job, "", "2019-09-06", "1", "08:00,09:00")
                + row(key + "-6", job, "", "2019-09-07", "7", "");
        batch(HEADER + corrections).body("rows.updated", equalTo(1)).body("rows.created", equalTo(1));
        as(Persona.HORSENS).get("/v1/placements/{id}", job).then().body("registeredHours", equalTo(12));
        batch(HEADER + corrections).body("rows.unchanged", equalTo(2));
    }

    @Test
    void twoBatchesOfOnePersonKeepTheLimitsTogether() throws Exception {
        // Given
        UUID young = People.born(2005, "615");
        String job = youthJob(young, "in-compulsory-school", null);
        List<Callable<ValidatableResponse>> posts = new ArrayList<>();
        for (String side : List.of("left", "right")) {
            StringBuilder csv = new StringBuilder(HEADER);
            for (int week = 0; week < 4; week++) {
                for (int day : List.of(3, 1, 2)) {
                    csv.append(row(
                            side + young + week + day,
                            job,
                            "",
                            LocalDate.of(2019, 9, 2)
                                    .plusWeeks(week)
                                    .plusDays(day)
                                    .toString(),
                            "2",
                            ""));
                }
            }
            posts.add(() -> batch(csv.toString()));
        }

        // When
        List<Integer> created = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(posts)) {
                created.add(answer.get().extract().<Integer>path("rows.created"));
            }
        }

        // Then
        assertEquals(12, created.stream().mapToInt(Integer::intValue).sum());
        as(Persona.HORSENS).get("/v1/placements/{id}", job).then().body("registeredHours", equalTo(24));
    }

    /** Two hours a day are allowed; whichever batch comes first, what the corrections make room for is taken by their own batch. */
    @Test
    void correctionsOfOneBatchAndHoursOfAnotherComeToTheSameInEitherOrder() throws Exception {
        // Given
        UUID young = People.born(2005, "615");
        String job = youthJob(young, "in-compulsory-school", null);
        List<String> days = List.of("2019-09-24", "2019-09-03", "2019-09-17", "2019-09-10");
        StringBuilder before = new StringBuilder(HEADER);
        StringBuilder left = new StringBuilder(HEADER);
        StringBuilder right = new StringBuilder(HEADER);
        for (String day : days) {
            before.append(row("before" + young + day, job, "", day, "2", ""));
            left.append(row("before" + young + day, job, "", day, "1", ""));
            left.append(row("left" + young + day, job, "", day, "1", ""));
            right.append(row("right" + young + day, job, "", day, "1", ""));
        }
        batch(before.toString()).body("rows.created", equalTo(4));

        // When
        List<ValidatableResponse> receipts = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<ValidatableResponse>> posts =
                    List.of(() -> batch(left.toString()), () -> batch(right.toString()));
            for (var answer : threads.invokeAll(posts)) {
                receipts.add(answer.get());
            }
        }

        // Then
        receipts.getFirst().body("rows.updated", equalTo(4)).body("rows.created", equalTo(4));
        receipts.getLast().body("rows.rejected", equalTo(4));
        as(Persona.HORSENS).get("/v1/placements/{id}", job).then().body("registeredHours", equalTo(8));
    }

    @Test
    void thePartnerWhoPostedAPlacementRegistersItsHours() {
        // Given
        UUID initiative = World.initiative(Persona.HORSENS, "leisure-job");
        UUID young = People.born(2005, "615");
        World.enrol(Persona.HORSENS, initiative, young, "2019-01-07").statusCode(201);
        Map<String, Object> form = form(young, "in-compulsory-school", null);
        form.put("initiativeId", initiative);
        String id = Api.id(World.place(Persona.ODINSGAARDEN, form)
                .statusCode(201)
                .extract()
                .response());
        String key = "p-" + young;

        // When
        var receipt = World.batch(
                Persona.ODINSGAARDEN,
                "/v1/hours-batches",
                "text/csv",
                HEADER
                        + row(key + "-1", id, "", "2019-09-02", "2", "")
                        + row(key + "-2", id, "", "2019-09-03", "3", ""));

        // Then
        String batch = receipt.statusCode(201)
                .body("rows.created", equalTo(1))
                .body("rows.rejected", equalTo(1))
                .extract()
                .path("id");
        as(Persona.ODINSGAARDEN)
                .get("/v1/hours-batches/{id}/rejections", batch)
                .then()
                .body("items[0].errors.code", contains("hours-not-eligible"));
        as(Persona.HORSENS)
                .get("/v1/placements/{id}/hours", id)
                .then()
                .body("items.hours", containsInAnyOrder(2))
                .body("items[0].remarks.code", hasItems("times-not-told"));
        World.batch(Persona.BO_VEST, "/v1/hours-batches", "text/csv", HEADER + row("x", id, "", "2019-09-03", "1", ""))
                .body("rows.rejected", equalTo(1));
    }

    private static String row(String key, String placement, String source, String date, String hours, String times) {
        return "test,%s,%s,%s,%s,%s,%s\n"
                .formatted(key, placement, source, date, hours, times.isEmpty() ? ",," : times + ",");
    }

    private static ValidatableResponse batch(String csv) {
        return World.batch(Persona.HORSENS, "/v1/hours-batches", "text/csv", csv)
                .statusCode(201);
    }

    private static Map<String, Object> form(UUID participant, String status, String trade) {
        Map<String, Object> form =
                World.placementForm(participant, UUID.randomUUID().toString());
        form.putAll(Map.of("kind", "leisure-job", "from", "2019-01-07", "weeklyHours", 10, "schoolStatus", status));
        form.put("trade", trade);
        form.remove("to");
        return form;
    }

    private static String youthJob(UUID participant, String status, String trade) {
        return Api.id(World.place(Persona.HORSENS, form(participant, status, trade))
                .statusCode(201)
                .extract()
                .response());
    }

    private static ValidatableResponse hours(
            String id, String day, String hours, String from, String to, Integer pause) {
        Map<String, Object> form = new HashMap<>();
        form.put("date", day);
        form.put("hours", new BigDecimal(hours));
        form.put("from", from);
        form.put("to", to);
        form.put("breakMinutes", pause);
        return as(Persona.HORSENS)
                .body(form)
                .post("/v1/placements/{id}/hours", id)
                .then();
    }
}
