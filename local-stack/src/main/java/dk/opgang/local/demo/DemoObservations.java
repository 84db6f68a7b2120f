package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.local.api.OpgangApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The published figures of the areas as observations, one per indicator and year. */
final class DemoObservations {

    static final List<String> HEADER = List.of("housingAreaId", "indicator", "year", "value", "source", "dataVersion");

    private static final Map<String, String> INDICATORS = Map.of(
            "residents", "residents",
            "outside_labour_market_18_64_pct", "outside-work-and-education-pct",
            "basic_school_only_30_59_pct", "basic-school-only-pct");

    private final OpgangApi admin;
    private final DemoListener listener;

    DemoObservations(OpgangApi admin, DemoListener listener) {
        this.admin = admin;
        this.listener = listener;
    }

    void load(DemoAreas areas) {
        List<List<String>> rows = new ArrayList<>();
        for (NamedCsvRecord area : Csv.read("housing-areas.csv")) {
            INDICATORS.forEach((column, indicator) -> {
                if (!area.getField(column).isEmpty()) {
                    rows.add(row(areas, area, column, indicator));
                }
            });
        }
        String step = "Observations of the areas";
        DemoBatch.post(admin, listener, step, "/v1/observation-batches", Csv.write(HEADER, rows));
    }

    private static List<String> row(DemoAreas areas, NamedCsvRecord area, String column, String indicator) {
        String asOf = area.getField("as_of");
        return List.of(
                areas.id(area.getField("area"), area.getField("municipality_code")),
                indicator,
                asOf.substring(0, 4),
                area.getField(column),
                "published figure",
                asOf);
    }
}
