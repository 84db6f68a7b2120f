package dk.opgang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.gateway.portal.MadeUpReading;
import dk.opgang.local.oidc.Persona;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's pages, made of answers that are told here: what they show is what was answered. */
@QuarkusTest
class PortalTest extends GatewayTest {

    private static final String AREA = "01980a5e-7c00-7000-8000-0000000000a1";
    private static final String PAGE = "/areas/" + AREA;
    private static final String API = "/v1/housing-areas/" + AREA;
    private static final String NAME = "Eksempel <b>\"Park\"</b> & Søn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/areas",
                "/areas?view=map",
                PAGE,
                "/areas/compare?ids=" + AREA,
                "/initiatives",
                "/docs",
                "/docs/reference",
                "/docs/guides",
                "/docs/guides/municipality",
                "/docs/versions",
                "/docs/events",
                "/docs/code-lists",
                "/docs/webhooks",
                "/status",
                "/accessibility",
                "/problems",
                "/problems/not-found"
            })
    void everyPageStandsInItsFrame(String address) {
        for (String language : List.of("da", "en")) {
            // When
            Document page = page(address, language);

            // Then
            assertEquals(language, page.selectFirst("html").attr("lang"));
            assertEquals("#content", page.body().firstElementChild().attr("href"));
            assertEquals(1, page.select("main#content").size());
            assertEquals(1, page.select("h1").size());
            assertEquals(1, page.select("footer").size());
            assertTrue(page.title().endsWith(" – Opgang"), page.title());
            assertFalse(page.select("nav[aria-label]").isEmpty());
            assertEquals(2, page.select("#language-switch a[hreflang]").size());
            assertEquals(2, page.select("link[rel=alternate][hreflang]").size());
            assertEquals(3, page.select("#theme-switch button").size());
            assertEquals(
                    page.select("[id]").size(),
                    page.select("[id]").eachAttr("id").stream().distinct().count());
            assertTrue(
                    Stream.concat(
                                    page.select("[src]").eachAttr("src").stream(),
                                    page.select("[href]").eachAttr("href").stream())
                            .noneMatch(it -> it.startsWith("http") || it.startsWith("//")),
                    "nothing from elsewhere");
            assertTrue(page.select("script:not([src])").isEmpty(), "no script within the page");
            assertTrue(page.select("[style], style").isEmpty(), "no style within the page");
        }
    }

    @Test
    void nothingInlineIsAllowedAndNothingIsKeptOfTheReader() {
        // When
        Response answer = given().accept("text/html").get("/areas");

        // Then
        answer.then()
                .statusCode(200)
                .header("Content-Language", "da")
                .header("Content-Security-Policy", not(containsString("unsafe-inline")));
        assertTrue(answer.cookies().isEmpty());
    }

    @Test
    void assetsAreKnownByWhatIsInThem() {
        // Given
        String styles = page("/", "da").selectFirst("link[rel=stylesheet]").attr("href");

        // When
        Response answer = given().get(styles);

        // Then
        assertTrue(styles.matches("/assets/portal\\.[0-9a-f]{12}\\.css"), styles);
        answer.then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", containsString("immutable"))
                .body(containsString("url(\"plex-400."));
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404",
        "/areas/no-area, 404",
        "/areas/01980a5e-7c00-7000-8000-00000000ffff, 404",
        "/areas?colour=red, 400"
    })
    void peopleAreToldInTheirWayWhatProgramsAreToldAsAProblem(String address, int status) {
        // When
        Response browser = given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address);
        Response program = given().get(address);

        // Then
        browser.then().statusCode(status).contentType(startsWith("text/html"));
        program.then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void theFirstPageCountsTheAreasOfEachClass() {
        // When
        Document page = page("/", "en");

        // Then
        Element figure = page.selectFirst("figure[data-chart=classes][data-status=ready]");
        assertEquals(
                "1",
                figure.selectFirst("tr[data-class=udsat-boligomraade] td[data-column=areas]")
                        .attr("data-value"));
        assertEquals(
                "0",
                figure.selectFirst("tr[data-class=parallelsamfund] td[data-column=areas]")
                        .text());
        assertEquals("img", figure.selectFirst(".drawing").attr("role"));
        assertEquals(3, page.select(".doors a[href^=/docs/guides/]").size());
        assertEquals("DOWN", page.selectFirst("[data-service=network]").attr("data-status"));
    }

    @Test
    void theListShowsWhatTheApiSays() {
        // When
        Document page = page("/areas", "en");

        // Then
        assertEquals(
                "2 of 2 areas", page.selectFirst("#areas-count[role=status]").text());
        assertEquals(
                List.of(
                        "name",
                        "municipality",
                        "class",
                        "consecutive-years",
                        "level",
                        "residents",
                        "outside-work-and-education-pct",
                        "non-western-pct",
                        "convicted-pct",
                        "basic-school-only-pct",
                        "gross-income-index-pct"),
                page.select("table#areas thead th[scope=col]").eachAttr("data-column"));
        Element row = page.selectFirst("tr[data-area-id=" + AREA + "]");
        assertEquals("on-list", row.attr("data-level"));
        assertEquals(NAME, row.selectFirst("th[scope=row] a").text());
        for (JsonNode criterion : MadeUpReading.answer(API + "/classification").path("criteria")) {
            Element cell = row.selectFirst(
                    "td[data-column=" + criterion.path("criterion").asText() + "]");
            assertEquals(
                    criterion.path("met").isNull()
                            ? "unknown"
                            : criterion.path("met").asText(),
                    cell.attr("data-met"));
            if (criterion.path("value").isNumber()) {
                assertNumber(criterion.path("value"), cell.attr("data-value"));
                assertNumber(criterion.path("distance"), cell.attr("data-distance"));
            }
        }
        assertEquals(
                "withheld",
                row.selectFirst("td.suppressed[data-column=convicted-pct]").ownText());
        assertEquals(
                "unknown",
                row.selectFirst("td.unknown[data-column=gross-income-index-pct]")
                        .ownText());
        assertEquals("0 %", row.selectFirst("td[data-column=non-western-pct]").ownText());
        assertEquals(
                "47.8 %",
                row.selectFirst("td[data-column=outside-work-and-education-pct]")
                        .ownText());
        assertTrue(
                row.selectFirst("td[data-column=basic-school-only-pct]").text().contains("\u22120.05 · not met"));
        assertTrue(page.select("table#areas td").eachText().stream().noneMatch(String::isBlank));
    }

    @Test
    void aThousandAreasAreReadAHundredAtATime() {
        // Given
        Set<String> read = new TreeSet<>();
        int pages = 0;

        // When
        for (String next = "/areas?listDate=" + MadeUpReading.LONGEST_LIST; !next.isEmpty(); pages++) {
            Document page = page(next.replaceAll("[?&]lang=en", ""), "en");
            List<String> ids = page.select("tr[data-area-id]").eachAttr("data-area-id");
            assertEquals("1000 of 1000 areas", page.selectFirst("#areas-count").text());
            assertEquals(100, ids.size());
            read.addAll(ids);
            next = page.select("#areas-next").attr("href");
        }

        // Then
        assertEquals(10, pages);
        assertEquals(MadeUpReading.VERY_MANY, read.size());
    }

    @ParameterizedTest
    @CsvSource({
        "text=AAG, 1 of 2 areas", "municipality=615, 1 of 2 areas", "class=udsat-boligomraade, 1 of 2 areas",
        "level=watch, 1 of 2 areas", "text=&municipality=&class=, 2 of 2 areas", "text=nothing, 0 of 2 areas"
    })
    void theListIsNarrowedByItsAddress(String query, String count) {
        // When
        Document page = page("/areas?" + query, "en");

        // Then
        assertEquals(count, page.selectFirst("#areas-count").text());
    }

    @ParameterizedTest
    @CsvSource({
        "/areas?class=ghetto&level=red&municipality=1&sort=colour&page=0&view=globe&listDate=2024-13-01, 7",
        "/areas.csv?listDate=yesterday, 1",
        "/areas?page=two, 1",
        "/areas/{id}?listDate=2024&from=2024-02-30&to=soon, 3",
        "/areas/{id}?from=2024-01-01&to=2023-01-01, 1",
        "/areas/{id}?from=2999-01-01, 1",
        "/areas/{id}/flows.csv?to=1999-01-01, 1",
        "'/areas/compare?ids=a,{id}&add=b', 2",
        "'/areas/compare?ids=1,2,3,4,5,6', 7",
        "/initiatives?area=Sundparken, 1"
    })
    void whatCannotBeAskedIsNoOtherPageAndAllOfItIsTold(String address, int faults) {
        // When
        Response browser = given().header("Accept", "text/html").get(address.replace("{id}", AREA));
        Response program = given().get(address.replace("{id}", AREA));

        // Then
        browser.then().statusCode(400);
        assertEquals(
                faults,
                Jsoup.parse(browser.asString()).select("main li").eachText().size(),
                browser.asString());
        program.then()
                .statusCode(400)
                .body("errors.size()", equalTo(faults))
                .body("errors[0].pointer", startsWith("?"));
    }

    @Test
    void aColumnSaysHowItIsSortedAndWhatIsUnknownComesLast() {
        // When
        Document page = page("/areas?sort=-residents", "da");

        // Then
        assertEquals("descending", page.selectFirst("th[data-column=residents]").attr("aria-sort"));
        assertEquals("none", page.selectFirst("th[data-column=name]").attr("aria-sort"));
        assertEquals(AREA, page.selectFirst("tr[data-area-id]").attr("data-area-id"));
        assertEquals(
                "residents",
                page.selectFirst("th[data-column=residents] button").attr("value"));
    }

    @Test
    void aMapShowsWhereTheAreasLieWhoseOutlinesAreKnown() {
        // When
        Document page = page("/areas?view=map", "en");

        // Then
        Element map = page.selectFirst("figure#areas-map[data-status=ready]");
        assertTrue(map.selectFirst("figcaption").text().contains("1 of 2 areas"));
        assertEquals("img", map.selectFirst(".ground").attr("role"));
        assertEquals(List.of(AREA), map.select("path[data-mark]").eachAttr("data-mark"));
        String outline = map.selectFirst("path[data-outline]").attr("d");
        assertEquals(2, outline.chars().filter(it -> it == 'Z').count());
        assertEquals(
                9, outline.chars().filter(it -> it == 'M' || it == 'L').count(), "what is one point is drawn once");
        assertEquals(List.of("Exposed housing area"), map.select(".key li").eachText());
        assertEquals(List.of(NAME, "200 m"), map.select("svg text").eachText());
        assertEquals(2, page.select("table#areas tbody tr").size());
        assertEquals("map", page.selectFirst("#area-filters input[name=view]").attr("value"));
        assertFalse(page.selectFirst("#areas-view").attr("href").contains("view="));
        assertFalse(page.selectFirst("#areas-csv").attr("href").contains("view="));
    }

    @Test
    void whereNoOutlineIsKnownTheMapSaysSoAndTheTableStands() {
        // When
        Document page = page("/areas?view=map&municipality=253", "da");

        // Then
        assertTrue(page.selectFirst("figure#areas-map[data-status=empty] figcaption")
                .text()
                .startsWith("Ingen har endnu oplyst omrids"));
        assertEquals(1, page.select("table#areas tbody tr").size());
        assertTrue(page("/areas", "en").selectFirst("#areas-view").attr("href").contains("view=map"));
    }

    @Test
    void noListIsOfferedBeforeItsDay() {
        // Given
        String today = LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

        // When
        List<String> offered =
                page("/areas", "en").select("#filter-list-date option").eachAttr("value");

        // Then
        assertTrue(offered.contains("2025-12-01"), offered.toString());
        assertTrue(offered.stream().allMatch(it -> it.compareTo(today) <= 0), offered.toString());
    }

    @Test
    void filesHoldWordsWhereNumbersAreMissing() {
        // When
        String csv = given().get("/areas.csv?lang=en&class=udsat-boligomraade").asString();
        Response cube = given().get("/areas.json?class=udsat-boligomraade");

        // Then
        assertTrue(csv.endsWith(",2,On the list,1200,47.8,0,withheld,59.95,unknown\r\n"), csv);
        cube.then()
                .body("size", equalTo(List.of(1, 7)))
                .body("value[2]", equalTo(47.8f))
                .body("value[4]", equalTo(null))
                .body("status.'4'", equalTo("withheld"));
    }

    @Test
    void anAreaShowsItsFlowsAsTheyWereAnswered() {
        // When
        Document page = page(PAGE, "en");

        // Then
        Element flows = page.selectFirst("#flows[data-from][data-to] figure[data-chart=flows][data-status=ready]");
        for (JsonNode row : MadeUpReading.answer(API + "/flows").path("rows")) {
            for (String column : List.of("baseline", "new", "closed", "net", "status")) {
                Element cell = flows.selectFirst("tr[data-benefit-group="
                        + row.path("benefitGroup").asText() + "] td[data-column=" + column + "]");
                if (row.path(column).isNumber()) {
                    assertNumber(row.path(column), cell.attr("data-value"));
                } else {
                    assertEquals("withheld", cell.text());
                }
            }
        }
        assertEquals(
                "\u221230",
                flows.selectFirst("tr[data-benefit-group=kontanthjaelp] td[data-column=net]")
                        .text());
    }

    @Test
    void anAreaIsExplainedPartByPart() {
        // When
        Document page = page(PAGE, "da");

        // Then
        assertEquals(NAME, page.selectFirst("h1").text());
        assertEquals(
                "udsat-boligomraade", page.selectFirst("#class [data-class]").attr("data-class"));
        assertEquals(
                "47,8 %",
                page.selectFirst("#criteria tr[data-criterion^=outside] td[data-column=value]")
                        .text());
        assertEquals(
                "tilbageholdt",
                page.selectFirst("#criteria tr[data-criterion=convicted-pct] td.suppressed")
                        .text());
        assertFalse(
                page.select("#years figure[data-chart=criteria-years] tbody tr").isEmpty());
        assertEquals(
                "57",
                page.selectFirst("#way-out tr[data-list-date=2027-12-01] td[data-column=residents-to-move]")
                        .attr("data-value"));
        assertTrue(page.selectFirst("#way-out").text().contains("57 beboere"));
        assertEquals(
                "22,5 %",
                page.selectFirst("#case-shares tr[data-year=2024] td[data-column=share-pct]")
                        .text());
        assertEquals(
                "tilbageholdt",
                page.selectFirst("#households tr[data-household-kind^=other] td.suppressed")
                        .text());
        assertEquals(
                "23.4",
                page.selectFirst("#comparison tr[data-indicator^=outside] td[data-column=region]")
                        .attr("data-value"));
        assertEquals(
                "ukendt",
                page.selectFirst("#comparison tr[data-indicator^=basic] td[data-column=region]")
                        .text());
        assertEquals(
                List.of("48", "62,5 %"),
                page.select("#initiatives tr[data-year=2024] td").eachText());
        assertEquals(
                List.of("tilbageholdt", "ukendt"),
                page.select("#initiatives tr[data-year=2025] td").eachText());
        assertTrue(page.selectFirst("#plans").text().contains("Landsbyggefonden 75 %"));
        assertTrue(page.selectFirst("#sources").text().contains("Danmarks Statistik"));
        assertTrue(page.select("figure > details[open] table").size() >= 4, "tables are open without script");
        assertTrue(page.select("td").eachText().stream().noneMatch(String::isBlank));
        page.select("figure a[download]")
                .eachAttr("href")
                .forEach(file -> given().get(file).then().statusCode(200));
    }

    @Test
    void everyTypeOfEventHasAPageWithItsSchemaAndAnExample() {
        // When
        Document list = page("/docs/events", "en");
        Document one = page("/docs/events/dk.opgang.housing-areas.observation-recorded.v1", "en");

        // Then
        assertTrue(list.select("[data-event-type]").size() > 100);
        assertEquals(
                "opgang.housing-areas.v1",
                one.selectFirst("dl[data-event-type] dd:nth-of-type(2)").text());
        assertTrue(one.select("pre").text().contains("outside-work-and-education-pct"));
        given().accept("text/html").get("/docs/events/no-such-type").then().statusCode(404);
    }

    @Test
    void everyCodeListHasAPageWithLabelsValidityAndSource() {
        // When
        Document list = page("/docs/code-lists", "da");
        Document one = page("/docs/code-lists/housing-area-classes", "da");

        // Then
        assertFalse(list.select("tr[data-code-list=housing-area-classes] a").isEmpty());
        assertEquals(
                List.of("Ghettoområde", "Ghetto area", "1. oktober 2011 – 1. december 2021", "almenboligloven § 61 a"),
                one.select("[data-code-list] tr[data-code=ghettoomraade] td").eachText());
    }

    @Test
    void allGuidesStandOnTheirPages() {
        // When
        Document guides = page("/docs/guides", "da");

        // Then
        assertEquals(
                List.of(
                        "municipality",
                        "housing-organisation",
                        "front-end",
                        "statistics",
                        "webhooks",
                        "errors",
                        "batches"),
                guides.select("[data-guide]").eachAttr("data-guide"));
        guides.select("[data-guide] a")
                .eachAttr("href")
                .forEach(guide -> given().get(guide).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guides/municipality",
                "guides/housing-organisation",
                "guides/front-end",
                "guides/statistics",
                "guides/webhooks",
                "guides/errors",
                "guides/batches",
                "versions"
            })
    void whatIsWrittenIsWrittenInBothLanguages(String name) {
        // When
        Element danish = page("/docs/" + name, "da").selectFirst("article.guide[lang=da]");
        Element english = page("/docs/" + name, "en").selectFirst("article.guide[lang=en]");

        // Then
        assertEquals(english.select("pre").eachText(), danish.select("pre").eachText());
        assertEquals(english.select("h2").size(), danish.select("h2").size());
        assertEquals(english.select("tr").size(), danish.select("tr").size());
        assertEquals(english.select("li").size(), danish.select("li").size());
        assertEquals(
                english.select("a").eachAttr("href").stream().sorted().toList(),
                danish.select("a").eachAttr("href").stream()
                        .map(it -> it.replace("lang=da", "lang=en"))
                        .sorted()
                        .toList());
        assertTrue(danish.text().matches("(?s).*[æøå].*"));
    }

    @Test
    void everyLinkOfTheDocumentationLeadsSomewhere() {
        // Given
        Stream<String> pages = Stream.concat(
                Stream.of(
                        "/docs", "/docs/guides", "/docs/versions", "/docs/changelog", "/docs/events", "/accessibility"),
                page("/docs/guides", "en").select("[data-guide]").eachAttr("data-guide").stream()
                        .map(guide -> "/docs/guides/" + guide));

        // When
        Set<String> links = pages.flatMap(it -> page(it, "da").select("main a[href]").eachAttr("href").stream())
                .collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertTrue(links.size() > 100);
        links.removeIf(it -> it.startsWith("#") || it.startsWith("https://"));
        assertEquals(
                List.of(),
                links.stream()
                        .filter(it -> !it.startsWith("/") || given().get(it).statusCode() != 200)
                        .toList());
    }

    @Test
    void thePolicyOfVersionsNamesEveryRelease() {
        // When
        Document page = page("/docs/versions", "en");

        // Then
        assertTrue(page.select("article").text().contains("twelve months"));
        List<String> released = given().get("/docs/api/index.json").path("items.version");
        assertEquals(
                released.reversed(), page.select("#releases tr[data-version]").eachAttr("data-version"));
    }

    @Test
    void onTheSameMachineCallsAreTriedWithTheTokenOfAPersona() {
        // Given
        Document page = page("/docs/reference", "en");

        // When
        Response answer = given().get("/docs/reference/token?persona=odinsgaarden");

        // Then
        List<String> personas = page.select("#reference-persona option").eachAttr("value");
        assertTrue(personas.contains("odinsgaarden"));
        assertTrue(
                personas.stream().allMatch(it -> Persona.named(it).isPresent()),
                "callers of the issuer of development");
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        given().auth()
                .oauth2(answer.path("token"))
                .get("/v1/participants")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"Host, opgang.example", "Sec-Fetch-Site, cross-site"})
    void elsewhereNobodyIsGivenAToken(String header, String value) {
        // When
        Response answer = given().header(header, value).get("/docs/reference/token?persona=odinsgaarden");
        Response page = given().header(header, value).accept("text/html").get("/docs/reference");

        // Then
        answer.then().statusCode(404);
        page.then().statusCode(200).body(not(containsString("reference-persona")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants-service", "portal", "nobody", ""})
    void onlyPersonasOfPeopleAreOffered(String persona) {
        // When
        Response answer = given().get("/docs/reference/token?persona=" + persona);

        // Then
        answer.then().statusCode(404);
    }

    @Test
    void theTesterHasWhatTheScriptReads() {
        // When
        Document page = page("/docs/webhooks", "en");

        // Then
        List.of("secret", "id", "timestamp", "signature", "body", "verify", "result")
                .forEach(name -> assertEquals(1, page.select("#webhook-" + name).size(), name));
    }

    @Test
    void aPartThatIsNotThereTakesNothingFromTheOthers() {
        // When
        Document page = page("/areas/01980a5e-7c00-7000-8000-0000000000b2", "da");

        // Then
        assertEquals("Aagården", page.selectFirst("h1").text());
        assertTrue(page.selectFirst("#flows figure[data-chart=flows][data-status=empty] figcaption")
                .text()
                .contains("Der er ikke oplyst noget her."));
        assertEquals(
                "ukendt",
                page.selectFirst("#criteria tr[data-criterion=residents] td.unknown")
                        .text());
    }

    @Test
    void aTokenIsCheckedAndWhatIsReadWithItIsKeptNowhere() {
        // When
        Response bad = given().accept("text/html").auth().oauth2("nonsense").get(PAGE);
        Response page = asHorsens().accept("text/html").get(PAGE);
        Response file = asHorsens().get(PAGE + "/flows.csv");

        // Then
        bad.then().statusCode(401);
        page.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("RateLimit-Policy", containsString("default"));
        file.then().statusCode(200).header("Cache-Control", "no-store").header("Content-Language", "da");
    }

    @Test
    void anErrorStaysOneWhateverTheBrowserKnows() {
        // When
        Response answer =
                given().accept("text/html").header("If-None-Match", "*").get("/no-such-page");

        // Then
        answer.then().statusCode(404);
    }

    @Test
    void linksKeepTheLanguage() {
        // When
        Document page = page("/areas", "en");

        // Then
        page.select("tr[data-area-id] a, nav.main a")
                .eachAttr("href")
                .forEach(it -> assertTrue(it.endsWith("lang=en"), it));
    }

    private static void assertNumber(JsonNode expected, String shown) {
        assertEquals(0, expected.decimalValue().compareTo(new BigDecimal(shown)), shown);
    }

    @Test
    void areasAreChosenForAComparisonWithoutAScript() {
        // Given
        String other = "01980a5e-7c00-7000-8000-0000000000b2";

        // When
        Document none = page("/areas/compare", "da");
        Document one = page("/areas/compare?add=" + AREA, "da");
        Document two = page("/areas/compare?ids=" + AREA + "&add=" + other, "da");

        // Then
        assertEquals("compare-add", none.selectFirst("#compare-areas label").attr("for"));
        assertEquals(
                Set.of(other, AREA),
                Set.copyOf(none.select("#compare-add[name=add] option").eachAttr("value")));
        assertEquals(AREA, one.selectFirst("#compare-areas input[name=ids]").attr("value"));
        assertEquals(List.of(other), one.select("#compare-add option").eachAttr("value"));
        assertEquals(
                List.of(AREA, other),
                two.select("th[data-column]").eachAttr("data-column").subList(1, 3));
        assertTrue(two.select("#compare-areas").isEmpty(), "there is no other area");
        assertEquals(
                List.of("/areas/compare?ids=" + other + "&lang=da", "/areas/compare?ids=" + AREA + "&lang=da"),
                two.select("#compare-chosen a").eachAttr("href"));
    }

    private static Document page(String address, String language) {
        String separator = address.contains("?") ? "&" : "?";
        Response answer =
                given().accept("text/html").urlEncodingEnabled(false).get(address + separator + "lang=" + language);
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }
}
