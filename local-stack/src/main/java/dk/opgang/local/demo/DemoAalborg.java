package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.local.api.OpgangApi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The active cases of five divisions in Aalborg Øst at the end of each year, and their share of residents of working age. */
final class DemoAalborg {

    private static final String PREFIX = "aalborg-oest";
    private static final int PLACE = 4;

    /** Fictive people of one place at the most. */
    private static final int OF_ONE_PLACE = 350;

    private final OpgangApi aalborg;
    private final DemoListener listener;

    DemoAalborg(OpgangApi aalborg, DemoListener listener) {
        this.aalborg = aalborg;
        this.listener = listener;
    }

    /** Loads the case; answers the path of its case shares. */
    String load() {
        List<NamedCsvRecord> published = published();
        String areaId = aalborg.post(
                        "/v1/housing-areas",
                        Map.of(
                                "source",
                                DemoAreas.source("area-851-aalborg-oest-five-divisions"),
                                "name",
                                "Aalborg Øst, fem afdelinger",
                                "municipalityCode",
                                "851",
                                "validity",
                                Map.of("from", "1990-01-01")))
                .path("id")
                .asString();
        List<BenefitSpell> spells = spells(published);
        DemoParticipants participants = new DemoParticipants(aalborg, listener);
        for (int from = 0, part = 0; from < spells.size(); from += OF_ONE_PLACE, part++) {
            participants.load(
                    "Participants of Aalborg",
                    PREFIX + "-" + (part + 1),
                    PLACE + part,
                    areaId,
                    spells.subList(from, Math.min(from + OF_ONE_PLACE, spells.size())));
        }
        residents(areaId, published);
        return "/v1/housing-areas/" + areaId + "/case-shares?fromYear=" + year(published.getFirst()) + "&toYear="
                + year(published.getLast());
    }

    /** The shares as they are now, beside the published ones. */
    YearlyTable table(String path) {
        JsonNode shares = aalborg.get(path);
        return new YearlyTable(
                "Aalborg Øst: active cases on 31 December, and their share of residents of working age",
                List.of(
                        row("active cases", "active_cases", shares, "activeCases"),
                        row("share, per cent", "share_pct", shares, "sharePct")));
    }

    /** Everybody is there in the first year; as many leave in each following year as the published counts fall. */
    private static List<BenefitSpell> spells(List<NamedCsvRecord> published) {
        List<BenefitSpell> spells = new ArrayList<>();
        LocalDate from = LocalDate.of(year(published.getFirst()), 1, 1);
        for (int i = published.size() - 1; i >= 0; i--) {
            LocalDate end = i == published.size() - 1 ? null : LocalDate.of(year(published.get(i + 1)), 6, 1);
            while (spells.size() < cases(published.get(i))) {
                spells.add(new BenefitSpell("kontanthjaelp", from, end, end == null ? null : "employment"));
            }
        }
        return spells;
    }

    /** The published shares give the residents of working age. */
    private void residents(String areaId, List<NamedCsvRecord> published) {
        List<List<String>> rows = published.stream()
                .map(row -> List.of(
                        areaId,
                        "working-age-residents",
                        row.getField("year"),
                        BigDecimal.valueOf(cases(row) * 100L)
                                .divide(new BigDecimal(row.getField("share_pct")), 0, RoundingMode.HALF_UP)
                                .toPlainString(),
                        "derived from the published share",
                        row.getField("year")))
                .toList();
        String step = "Residents of working age in Aalborg";
        DemoBatch.post(aalborg, listener, step, "/v1/observation-batches", Csv.write(DemoObservations.HEADER, rows));
    }

    private static YearlyTable.Row row(String measure, String column, JsonNode shares, String field) {
        TreeMap<Integer, BigDecimal> expected = new TreeMap<>();
        published().forEach(year -> expected.put(year(year), new BigDecimal(year.getField(column))));
        Map<Integer, BigDecimal> answered = new HashMap<>();
        for (JsonNode share : shares.path("rows")) {
            if (!share.path(field).isNull()) {
                answered.put(
                        share.path("year").asInt(),
                        new BigDecimal(share.path(field).asString()));
            }
        }
        return new YearlyTable.Row(measure, expected, answered);
    }

    private static List<NamedCsvRecord> published() {
        return Csv.read("aalborg-oest-active-cases-2016-2020.csv");
    }

    private static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("year"));
    }

    private static int cases(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("active_cases"));
    }
}
