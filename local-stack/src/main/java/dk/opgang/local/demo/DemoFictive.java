package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.local.api.OpgangApi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twelve areas that do not exist and say so, so that every table and drawing has something to show. */
final class DemoFictive {

    private static final String SOURCE = "fictive";
    private static final String VERSION = "demo";
    private static final List<String> REFERENCE_HEADER =
            List.of("indicator", "scope", "year", "value", "source", "dataVersion");
    private static final String MERGED = "Nordhaven (fiktivt)";
    private static final List<String> MERGING = List.of("Nordhaven Øst (fiktivt)", "Nordhaven Vest (fiktivt)");
    private static final List<String> REGIONS = List.of("1081", "1082", "1083", "1084", "1085");
    private static final BigDecimal OF_AREAS_REGION = BigDecimal.valueOf(388_000);

    private final OpgangApi admin;
    private final DemoListener listener;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DemoFictive(OpgangApi admin, DemoListener listener) {
        this.admin = admin;
        this.listener = listener;
    }

    void load() {
        List<FictiveArea> areas =
                Csv.read("fictive-areas.csv").stream().map(FictiveArea::new).toList();
        areas.forEach(this::post);
        MERGING.forEach(this::merge);
        listener.done("Fictive areas", Integer.toString(areas.size()));
        send("Figures of the fictive areas", "/v1/observation-batches", DemoObservations.HEADER, figures(areas));
        send("Figures around them", "/v1/reference-value-batches", REFERENCE_HEADER, surroundings(areas));
    }

    private void post(FictiveArea it) {
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("source", DemoAreas.source("fictive-area-" + it.name()));
        area.put("name", it.name());
        area.put("municipalityCode", it.municipalityCode());
        area.put("validity", it.to().isEmpty() ? Map.of("from", it.from()) : Map.of("from", it.from(), "to", it.to()));
        area.put("boundary", it.outline());
        ids.put(it.name(), admin.post("/v1/housing-areas", area).path("id").asString());
    }

    /** A succession has no source: one that is there is not told again. */
    private void merge(String name) {
        String address = "/v1/housing-areas/" + ids.get(name) + "/successions";
        if (admin.list(address).isEmpty()) {
            admin.post(
                    address,
                    Map.of(
                            "on",
                            "2022-01-01",
                            "successors",
                            List.of(Map.of("housingAreaId", ids.getOrDefault(MERGED, ""), "sharePct", 100))));
        }
    }

    private List<List<String>> figures(List<FictiveArea> areas) {
        List<List<String>> rows = new ArrayList<>();
        for (FictiveArea area : areas) {
            area.years().forEach(year -> area.figures(year, OF_AREAS_REGION)
                    .forEach((indicator, value) -> rows.add(List.of(
                            ids.getOrDefault(area.name(), ""),
                            indicator,
                            Integer.toString(year),
                            value.toPlainString(),
                            SOURCE,
                            VERSION))));
        }
        return rows;
    }

    private static List<List<String>> surroundings(List<FictiveArea> areas) {
        List<String> municipalities =
                areas.stream().map(FictiveArea::municipalityCode).distinct().toList();
        List<NamedCsvRecord> surroundings = Csv.read("fictive-surroundings.csv");
        List<List<String>> rows = new ArrayList<>();
        for (int year = FictiveArea.FIRST_YEAR; year <= FictiveArea.LAST_YEAR; year++) {
            for (NamedCsvRecord around : surroundings) {
                String indicator = around.getField("indicator");
                rows.add(reference(indicator, "national", year, around.getField("national")));
                for (String region : REGIONS) {
                    rows.add(reference(indicator, region, year, around.getField("region")));
                }
                for (String municipality : municipalities) {
                    rows.add(reference(indicator, municipality, year, around.getField("municipality")));
                }
            }
            rows.add(reference("convicted-pct", "national", year, convicted(year)));
        }
        return rows;
    }

    /** Such that the thresholds are those that were announced, where any were. */
    private static String convicted(int year) {
        return year < 2018 ? "0.66" : year < 2020 ? "0.6933" : "0.725";
    }

    private static List<String> reference(String indicator, String scope, int year, String value) {
        return List.of(indicator, scope, Integer.toString(year), value, SOURCE, VERSION);
    }

    private void send(String step, String address, List<String> header, List<List<String>> rows) {
        DemoBatch.post(admin, listener, step, address, Csv.write(header, rows));
    }
}
